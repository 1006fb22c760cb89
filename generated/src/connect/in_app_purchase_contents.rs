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
            "fileName" => self.file_name = map.next_value()?,
            "fileSize" => self.file_size = map.next_value()?,
            "lastModifiedDate" => self.last_modified_date = map.next_value()?,
            "url" => self.url = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("lastModifiedDate", &self.last_modified_date)
            .member("url", &self.url);
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
            "inAppPurchaseV2" => self.in_app_purchase_v2 = relationship(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.relationship("inAppPurchaseV2", &self.in_app_purchase_v2);
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
