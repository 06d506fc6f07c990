/**
 * Words that stay in capitals where a language writes acronyms so, as Go ("Initialisms" of its Code Review Comments; the
 * list is that of the linters) and Python (PEP 8) do.
 */
export const initialisms: ReadonlySet<string> = new Set(
  `acl api ascii cpu css dns eof guid html http https id ip json lhs qps ram rhs rpc sla smtp sql ssh tcp tls ttl udp ui uid
  uuid uri url utf8 vm xml xmpp xsrf xss`.split(/\s+/u),
);
