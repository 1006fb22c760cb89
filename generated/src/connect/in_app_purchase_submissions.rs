// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase submissions: `/v1/inAppPurchaseSubmissions`.

use super::in_app_purchases_v2;
use crate::runtime::emit::*;

/// Creates one of the in app purchase submissions.
///
/// `POST /v1/inAppPurchaseSubmissions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseSubmissions)
pub fn create(body: InAppPurchaseSubmissionCreate) -> Request<Document<InAppPurchaseSubmission>> {
    Request::new(Method::Post, "/v1/inAppPurchaseSubmissions").body(body)
}

/// A resource of the type `inAppPurchaseSubmissions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseSubmission {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseSubmission>,
    /// What it is connected with.
    pub relationships: InAppPurchaseSubmissionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseSubmission,
    "inAppPurchaseSubmissions",
    relationships,
    links
);

/// The relationships of [`InAppPurchaseSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseSubmissionRelationships {
    /// `inAppPurchaseV2`
    pub in_app_purchase_v2: ToOne<in_app_purchases_v2::InAppPurchaseV2>,
}

impl Object for InAppPurchaseSubmissionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "inAppPurchaseV2" => read_relationship(&mut self.in_app_purchase_v2, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseSubmissionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseSubmissionRelationships")
            .relationship("inAppPurchaseV2", &self.in_app_purchase_v2)
            .end()
    }
}
object!(InAppPurchaseSubmissionRelationships);

/// Creates one `InAppPurchaseSubmission`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseSubmissionCreate(Body);

impl InAppPurchaseSubmissionCreate {
    /// With what is required.
    pub fn new(in_app_purchase_v2: impl Into<Id<in_app_purchases_v2::InAppPurchaseV2>>) -> Self {
        Self(
            Body::new("inAppPurchaseSubmissions")
                .with_relationships()
                .to_one::<in_app_purchases_v2::InAppPurchaseV2>(
                "inAppPurchaseV2",
                "inAppPurchases",
                in_app_purchase_v2.into(),
            ),
        )
    }
}
body!(InAppPurchaseSubmissionCreate);
