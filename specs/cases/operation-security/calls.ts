import { Vault } from "PACKAGE";
import { VaultCore } from "PACKAGE/core.js";
import { setSecret } from "PACKAGE/funcs/setSecret.js";

export async function calls(): Promise<void> {
  const vault = new Vault({ apiKey: "key" });
  await vault.getSecret("db");
  await vault.setSecret({ owner: "token" }, "secret", "db");
  await vault.deleteSecret({ seal: "wax" }, "db");
  await vault.deleteSecret({ username: "root", password: "secret" }, "db");
  await vault.getStatus();
  await vault.getStatus({ username: "root", password: "secret" });
  await vault.getHealth();
  await setSecret(new VaultCore(), { owner: "token" }, "secret", "db");

  // @ts-expect-error The client has no credentials of single operations.
  new Vault({ owner: "token" });
  // @ts-expect-error The credentials are required.
  await vault.setSecret("secret", "db");
}
