export * from "./createpaymentservicedefinitionsession.js";
export * from "./createpaymentservicesession.js";
