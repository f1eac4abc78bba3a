use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Parent {}

fn main() {}
