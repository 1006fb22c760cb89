// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase versions: `/v1/inAppPurchaseVersions`.

use super::{in_app_purchase_images_v2, in_app_purchase_localizations_v2, in_app_purchases_v2};
use crate::runtime::emit::*;

/// Reads one of the in app purchase versions.
///
/// `GET /v1/inAppPurchaseVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseVersion>>,
) -> Request<Document<InAppPurchaseVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/inAppPurchaseVersions/{id}").path("id", id.into())
}

/// Creates one of the in app purchase versions.
///
/// `POST /v1/inAppPurchaseVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseVersions)
pub fn create(body: InAppPurchaseVersionCreate) -> Request<Document<InAppPurchaseVersion>> {
    Request::new(Method::Post, "/v1/inAppPurchaseVersions").body(body)
}

/// Reads the image of one of the in app purchase versions.
///
/// `GET /v1/inAppPurchaseVersions/{id}/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-image)
pub fn image(
    id: impl Into<Id<InAppPurchaseVersion>>,
) -> Request<Document<Option<in_app_purchase_images_v2::InAppPurchaseImageV2>>, ImageQuery> {
    Request::new(Method::Get, "/v1/inAppPurchaseVersions/{id}/image").path("id", id.into())
}

/// Reads the images of one of the in app purchase versions.
///
/// `GET /v1/inAppPurchaseVersions/{id}/images`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-images)
pub fn images(
    id: impl Into<Id<InAppPurchaseVersion>>,
) -> Request<Page<in_app_purchase_images_v2::InAppPurchaseImageV2>, ImagesQuery> {
    Request::new(Method::Get, "/v1/inAppPurchaseVersions/{id}/images")
        .path("id", id.into())
        .limited(200)
}

/// Reads the localizations of one of the in app purchase versions.
///
/// `GET /v1/inAppPurchaseVersions/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-localizations)
pub fn localizations(
    id: impl Into<Id<InAppPurchaseVersion>>,
) -> Request<Page<in_app_purchase_localizations_v2::InAppPurchaseLocalizationV2>, LocalizationsQuery>
{
    Request::new(Method::Get, "/v1/inAppPurchaseVersions/{id}/localizations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the image of one of the in app purchase versions.
///
/// `GET /v1/inAppPurchaseVersions/{id}/relationships/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-relationships-image)
pub fn image_linkage(
    id: impl Into<Id<InAppPurchaseVersion>>,
) -> Request<Linkage<in_app_purchase_images_v2::InAppPurchaseImageV2>> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseVersions/{id}/relationships/image",
    )
    .path("id", id.into())
}

/// Reads the identities of the images of one of the in app purchase versions.
///
/// `GET /v1/inAppPurchaseVersions/{id}/relationships/images`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-relationships-images)
pub fn images_linkages(
    id: impl Into<Id<InAppPurchaseVersion>>,
) -> Request<Linkages<in_app_purchase_images_v2::InAppPurchaseImageV2>> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseVersions/{id}/relationships/images",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the localizations of one of the in app purchase versions.
///
/// `GET /v1/inAppPurchaseVersions/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseVersions-_id_-relationships-localizations)
pub fn localizations_linkages(
    id: impl Into<Id<InAppPurchaseVersion>>,
) -> Request<Linkages<in_app_purchase_localizations_v2::InAppPurchaseLocalizationV2>> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseVersions/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseVersionJoins;
}

/// The parameters of [`image`](fn@image).
pub enum ImageQuery {}
impl Query for ImageQuery {
    type Joins = Only<in_app_purchase_images_v2::InAppPurchaseImageV2Field>;
}

/// The parameters of [`images`](fn@images).
pub enum ImagesQuery {}
impl Query for ImagesQuery {
    type Joins = Only<in_app_purchase_images_v2::InAppPurchaseImageV2Field>;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins = in_app_purchase_localizations_v2::InAppPurchaseLocalizationV2Joins;
}

/// A resource of the type `inAppPurchaseVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseVersion {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseVersion>,
    /// What it is.
    pub attributes: InAppPurchaseVersionAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseVersion,
    "inAppPurchaseVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseVersionAttributes {
    /// `state`
    pub state: Option<InAppPurchaseVersionState>,
    /// `version`
    pub version: Option<i64>,
}

impl Object for InAppPurchaseVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseVersionAttributes")
            .member("state", &self.state)
            .member("version", &self.version)
            .end()
    }
}
object!(InAppPurchaseVersionAttributes);

/// The relationships of [`InAppPurchaseVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseVersionRelationships {
    /// `image`
    pub image: ToOne<in_app_purchase_images_v2::InAppPurchaseImageV2>,
    /// `images`
    pub images: ToMany<in_app_purchase_images_v2::InAppPurchaseImageV2>,
    /// `inAppPurchase`
    pub in_app_purchase: ToOne<in_app_purchases_v2::InAppPurchaseV2>,
    /// `localizations`
    pub localizations: ToMany<in_app_purchase_localizations_v2::InAppPurchaseLocalizationV2>,
}

impl Object for InAppPurchaseVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "image" => read_relationship(&mut self.image, map),
            "images" => read_relationship(&mut self.images, map),
            "inAppPurchase" => read_relationship(&mut self.in_app_purchase, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseVersionRelationships")
            .relationship("image", &self.image)
            .relationship("images", &self.images)
            .relationship("inAppPurchase", &self.in_app_purchase)
            .relationship("localizations", &self.localizations)
            .end()
    }
}
object!(InAppPurchaseVersionRelationships);

/// Creates one `InAppPurchaseVersion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseVersionCreate(Body);

impl InAppPurchaseVersionCreate {
    /// With what is required.
    pub fn new(in_app_purchase: impl Into<Id<in_app_purchases_v2::InAppPurchaseV2>>) -> Self {
        Self(
            Body::new("inAppPurchaseVersions")
                .with_relationships()
                .to_one::<in_app_purchases_v2::InAppPurchaseV2>(
                "inAppPurchase",
                "inAppPurchases",
                in_app_purchase.into(),
            ),
        )
    }
}
body!(InAppPurchaseVersionCreate);

values! {
    /// Values of `state`.
    pub enum InAppPurchaseVersionState {
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        ReadyForReview = "READY_FOR_REVIEW",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        Accepted = "ACCEPTED",
        Approved = "APPROVED",
        ReplacedWithNewVersion = "REPLACED_WITH_NEW_VERSION",
        Rejected = "REJECTED",
        DeveloperRejected = "DEVELOPER_REJECTED",
    }
}

/// What can be asked along with `InAppPurchaseVersion`.
///
/// Fields can be chosen: `fields[inAppPurchaseImages]`, `fields[inAppPurchaseLocalizations]`, `fields[inAppPurchaseVersions]`, `fields[inAppPurchases]`.
///
/// Can be included: `inAppPurchase`, `image`, `images`, `localizations`.
pub enum InAppPurchaseVersionJoins {}
joins!(
    InAppPurchaseVersionJoins,
    include = InAppPurchaseVersionInclude,
    to_many = InAppPurchaseVersionToMany,
    fields = [
        in_app_purchase_images_v2::InAppPurchaseImageV2Field,
        in_app_purchase_localizations_v2::InAppPurchaseLocalizationV2Field,
        InAppPurchaseVersionField,
        in_app_purchases_v2::InAppPurchaseV2Field
    ]
);

names! {
    /// The fields that `fields[inAppPurchaseVersions]` can choose.
    pub enum InAppPurchaseVersionField {
        Version = "version",
        State = "state",
        InAppPurchase = "inAppPurchase",
        Image = "image",
        Images = "images",
        Localizations = "localizations",
    }
}

impl Field for InAppPurchaseVersionField {
    const PARAMETER: &'static str = "fields[inAppPurchaseVersions]";
}

names! {
    /// What can be included with `InAppPurchaseVersion`.
    pub enum InAppPurchaseVersionInclude {
        InAppPurchase = "inAppPurchase",
        Image = "image",
        Images = "images",
        Localizations = "localizations",
    }
}

names! {
    /// Relationships of `InAppPurchaseVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum InAppPurchaseVersionToMany {
        Images = "images",
        Localizations = "localizations",
    }
}

impl Limited for InAppPurchaseVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
