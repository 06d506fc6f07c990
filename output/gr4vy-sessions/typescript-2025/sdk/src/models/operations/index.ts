export * from "./createpaymentservicedefinitionsessionrequest.js";
export * from "./createpaymentservicesessionrequest.js";
