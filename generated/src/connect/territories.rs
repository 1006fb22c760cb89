// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Territories: `/v1/territories`.

use crate::runtime::emit::*;

/// Lists territories.
///
/// `GET /v1/territories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-territories)
pub fn list() -> Request<Page<Territory>, ListQuery> {
    Request::new(Method::Get, "/v1/territories").limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = Only<TerritoryField>;
}

/// A resource of the type `territories`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Territory {
    /// Which one it is, among those of its type.
    pub id: Id<Territory>,
    /// What it is.
    pub attributes: TerritoryAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(Territory, "territories", attributes, links);

/// The attributes of [`Territory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerritoryAttributes {
    /// `currency`
    pub currency: Option<String>,
}

impl Object for TerritoryAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "currency" => read_value(&mut self.currency, map),
            _ => skip(map),
        }
    }
}

impl Member for TerritoryAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("TerritoryAttributes")
            .member("currency", &self.currency)
            .end()
    }
}
object!(TerritoryAttributes);

/// Creates one `Territory` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TerritoryInlineCreate(Body);

impl TerritoryInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("territories"))
    }
}
body!(TerritoryInlineCreate, default);
inline_create!(TerritoryInlineCreate, Territory);

names! {
    /// The fields that `fields[territories]` can choose.
    pub enum TerritoryField {
        Currency = "currency",
    }
}

impl Field for TerritoryField {
    const PARAMETER: &'static str = "fields[territories]";
}
