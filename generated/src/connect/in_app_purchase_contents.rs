// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase contents: `/v1/inAppPurchaseContents`.

use super::in_app_purchases_v2;
use crate::runtime::emit::*;

/// Reads one of the in app purchase contents.
///
/// `GET /v1/inAppPurchaseContents/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseContents-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseContent>>,
) -> Request<Document<InAppPurchaseContent>, GetQuery> {
    Request::new(Method::Get, "/v1/inAppPurchaseContents/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseContentJoins;
}

/// A resource of the type `inAppPurchaseContents`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseContent {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseContent>,
    /// What it is.
    pub attributes: InAppPurchaseContentAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseContentRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseContent,
    "inAppPurchaseContents",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseContentAttributes {
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<DateTime>,
    /// `url`
    pub url: Option<String>,
}

impl Object for InAppPurchaseContentAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "lastModifiedDate" => read_value(&mut self.last_modified_date, map),
            "url" => read_value(&mut self.url, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseContentAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseContentAttributes")
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("lastModifiedDate", &self.last_modified_date)
            .member("url", &self.url)
            .end()
    }
}
object!(InAppPurchaseContentAttributes);

/// The relationships of [`InAppPurchaseContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseContentRelationships {
    /// `inAppPurchaseV2`
    pub in_app_purchase_v2: ToOne<in_app_purchases_v2::InAppPurchaseV2>,
}

impl Object for InAppPurchaseContentRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "inAppPurchaseV2" => read_relationship(&mut self.in_app_purchase_v2, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseContentRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseContentRelationships")
            .relationship("inAppPurchaseV2", &self.in_app_purchase_v2)
            .end()
    }
}
object!(InAppPurchaseContentRelationships);

/// What can be asked along with `InAppPurchaseContent`.
///
/// Fields can be chosen: `fields[inAppPurchaseContents]`, `fields[inAppPurchases]`.
///
/// Can be included: `inAppPurchaseV2`.
pub enum InAppPurchaseContentJoins {}
joins!(
    InAppPurchaseContentJoins,
    include = InAppPurchaseContentInclude,
    to_many = Never,
    fields = [
        InAppPurchaseContentField,
        in_app_purchases_v2::InAppPurchaseV2Field
    ]
);

names! {
    /// The fields that `fields[inAppPurchaseContents]` can choose.
    pub enum InAppPurchaseContentField {
        FileName = "fileName",
        FileSize = "fileSize",
        Url = "url",
        LastModifiedDate = "lastModifiedDate",
        InAppPurchaseV2 = "inAppPurchaseV2",
    }
}

impl Field for InAppPurchaseContentField {
    const PARAMETER: &'static str = "fields[inAppPurchaseContents]";
}

names! {
    /// What can be included with `InAppPurchaseContent`.
    pub enum InAppPurchaseContentInclude {
        InAppPurchaseV2 = "inAppPurchaseV2",
    }
}
