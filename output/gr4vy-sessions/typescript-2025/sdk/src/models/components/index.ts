export * from "./createsession.js";
export * from "./createsessionstatus.js";
export * from "./paymentservicesession.js";
export * from "./paymentservicesessionstatus.js";
export * from "./paymentservicesessiontype.js";
export * from "./security.js";
