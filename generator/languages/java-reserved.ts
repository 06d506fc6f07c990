/**
 * What no name in Java may be: the reserved keywords and the literals of the Java Language Specification (sections 3.9 and
 * 3.10). Contextual keywords, such as `record` and `yield`, may be names of methods and fields.
 */
export const javaWords: readonly string[] =
  `abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally
  float for goto if implements import instanceof int interface long native new package private protected public return short
  static strictfp super switch synchronized this throw throws transient try void volatile while _ true false null`.split(
    /\s+/u,
  );

/** Methods that every class has, of `java.lang.Object`. */
export const methodsOfObject: readonly string[] =
  'clone equals finalize getClass hashCode notify notifyAll toString wait'.split(' ');
