import * as schema from "../../runtime/schema.js";

export type Owned = { lives: number; tag?: string | undefined; owner: string };

export const Owned$: schema.Schema<Owned> = /* @__PURE__ */ schema.openObject({
  lives: "integer",
  "tag?": "string",
  owner: "string",
});

export function ownedToJSON(owned: Owned): string {
  return schema.toJSON<Owned>(Owned$, owned);
}

export function ownedFromJSON(jsonString: string): schema.Result<Owned> {
  return schema.fromJSON<Owned>(Owned$, jsonString);
}

export type Stray = { lives: number; tag?: string | undefined; foundAt: string };

export const Stray$: schema.Schema<Stray> = /* @__PURE__ */ schema.openSnakeObject({
  lives: "integer",
  "tag?": "string",
  foundAt: "string",
});

export function strayToJSON(stray: Stray): string {
  return schema.toJSON<Stray>(Stray$, stray);
}

export function strayFromJSON(jsonString: string): schema.Result<Stray> {
  return schema.fromJSON<Stray>(Stray$, jsonString);
}

export type ProductCat = Owned | Stray;

export const ProductCat$: schema.Schema<ProductCat> = /* @__PURE__ */ schema.oneOf([Owned$, Stray$]);

export function productCatToJSON(productCat: ProductCat): string {
  return schema.toJSON<ProductCat>(ProductCat$, productCat);
}

export function productCatFromJSON(jsonString: string): schema.Result<ProductCat> {
  return schema.fromJSON<ProductCat>(ProductCat$, jsonString);
}

export type ProductOwned = { breed: string; tag?: string | undefined; owner: string };

export const ProductOwned$: schema.Schema<ProductOwned> = /* @__PURE__ */ schema.openObject({
  breed: "string",
  "tag?": "string",
  owner: "string",
});

export function productOwnedToJSON(productOwned: ProductOwned): string {
  return schema.toJSON<ProductOwned>(ProductOwned$, productOwned);
}

export function productOwnedFromJSON(jsonString: string): schema.Result<ProductOwned> {
  return schema.fromJSON<ProductOwned>(ProductOwned$, jsonString);
}

export type ProductStray = { breed: string; tag?: string | undefined; foundAt: string };

export const ProductStray$: schema.Schema<ProductStray> = /* @__PURE__ */ schema.openSnakeObject({
  breed: "string",
  "tag?": "string",
  foundAt: "string",
});

export function productStrayToJSON(productStray: ProductStray): string {
  return schema.toJSON<ProductStray>(ProductStray$, productStray);
}

export function productStrayFromJSON(jsonString: string): schema.Result<ProductStray> {
  return schema.fromJSON<ProductStray>(ProductStray$, jsonString);
}

export type ProductDog = ProductOwned | ProductStray;

export const ProductDog$: schema.Schema<ProductDog> = /* @__PURE__ */ schema.oneOf([ProductOwned$, ProductStray$]);

export function productDogToJSON(productDog: ProductDog): string {
  return schema.toJSON<ProductDog>(ProductDog$, productDog);
}

export function productDogFromJSON(jsonString: string): schema.Result<ProductDog> {
  return schema.fromJSON<ProductDog>(ProductDog$, jsonString);
}

export type Product = Owned | Stray | ProductOwned | ProductStray;

export const Product$: schema.Schema<Product> = /* @__PURE__ */ schema.oneOf([ProductCat$, ProductDog$]);

export function productToJSON(product: Product): string {
  return schema.toJSON<Product>(Product$, product);
}

export function productFromJSON(jsonString: string): schema.Result<Product> {
  return schema.fromJSON<Product>(Product$, jsonString);
}
