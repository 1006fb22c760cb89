// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription versions: `/v1/subscriptionVersions`.

use super::{subscription_images_v2, subscription_localizations_v2, subscriptions};
use crate::runtime::emit::*;

/// Reads one of the subscription versions.
///
/// `GET /v1/subscriptionVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionVersion>>,
) -> Request<Document<SubscriptionVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionVersions/{id}").path("id", id.into())
}

/// Creates one of the subscription versions.
///
/// `POST /v1/subscriptionVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionVersions)
pub fn create(body: SubscriptionVersionCreate) -> Request<Document<SubscriptionVersion>> {
    Request::new(Method::Post, "/v1/subscriptionVersions").body(body)
}

/// Reads the image of one of the subscription versions.
///
/// `GET /v1/subscriptionVersions/{id}/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-image)
pub fn image(
    id: impl Into<Id<SubscriptionVersion>>,
) -> Request<Document<Option<subscription_images_v2::SubscriptionImageV2>>, ImageQuery> {
    Request::new(Method::Get, "/v1/subscriptionVersions/{id}/image").path("id", id.into())
}

/// Reads the images of one of the subscription versions.
///
/// `GET /v1/subscriptionVersions/{id}/images`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-images)
pub fn images(
    id: impl Into<Id<SubscriptionVersion>>,
) -> Request<Page<subscription_images_v2::SubscriptionImageV2>, ImagesQuery> {
    Request::new(Method::Get, "/v1/subscriptionVersions/{id}/images")
        .path("id", id.into())
        .limited(200)
}

/// Reads the localizations of one of the subscription versions.
///
/// `GET /v1/subscriptionVersions/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-localizations)
pub fn localizations(
    id: impl Into<Id<SubscriptionVersion>>,
) -> Request<Page<subscription_localizations_v2::SubscriptionLocalizationV2>, LocalizationsQuery> {
    Request::new(Method::Get, "/v1/subscriptionVersions/{id}/localizations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the image of one of the subscription versions.
///
/// `GET /v1/subscriptionVersions/{id}/relationships/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-relationships-image)
pub fn image_linkage(
    id: impl Into<Id<SubscriptionVersion>>,
) -> Request<Linkage<subscription_images_v2::SubscriptionImageV2>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionVersions/{id}/relationships/image",
    )
    .path("id", id.into())
}

/// Reads the identities of the images of one of the subscription versions.
///
/// `GET /v1/subscriptionVersions/{id}/relationships/images`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-relationships-images)
pub fn images_linkages(
    id: impl Into<Id<SubscriptionVersion>>,
) -> Request<Linkages<subscription_images_v2::SubscriptionImageV2>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionVersions/{id}/relationships/images",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the localizations of one of the subscription versions.
///
/// `GET /v1/subscriptionVersions/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionVersions-_id_-relationships-localizations)
pub fn localizations_linkages(
    id: impl Into<Id<SubscriptionVersion>>,
) -> Request<Linkages<subscription_localizations_v2::SubscriptionLocalizationV2>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionVersions/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionVersionJoins;
}

/// The parameters of [`image`](fn@image).
pub enum ImageQuery {}
impl Query for ImageQuery {
    type Joins = Only<subscription_images_v2::SubscriptionImageV2Field>;
}

/// The parameters of [`images`](fn@images).
pub enum ImagesQuery {}
impl Query for ImagesQuery {
    type Joins = Only<subscription_images_v2::SubscriptionImageV2Field>;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins = subscription_localizations_v2::SubscriptionLocalizationV2Joins;
}

/// A resource of the type `subscriptionVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionVersion {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionVersion>,
    /// What it is.
    pub attributes: SubscriptionVersionAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionVersion,
    "subscriptionVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionVersionAttributes {
    /// `state`
    pub state: Option<SubscriptionVersionState>,
    /// `version`
    pub version: Option<i64>,
}

impl Object for SubscriptionVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionVersionAttributes")
            .member("state", &self.state)
            .member("version", &self.version)
            .end()
    }
}
object!(SubscriptionVersionAttributes);

/// The relationships of [`SubscriptionVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionVersionRelationships {
    /// `image`
    pub image: ToOne<subscription_images_v2::SubscriptionImageV2>,
    /// `images`
    pub images: ToMany<subscription_images_v2::SubscriptionImageV2>,
    /// `localizations`
    pub localizations: ToMany<subscription_localizations_v2::SubscriptionLocalizationV2>,
    /// `subscription`
    pub subscription: ToOne<subscriptions::Subscription>,
}

impl Object for SubscriptionVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "image" => read_relationship(&mut self.image, map),
            "images" => read_relationship(&mut self.images, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            "subscription" => read_relationship(&mut self.subscription, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionVersionRelationships")
            .relationship("image", &self.image)
            .relationship("images", &self.images)
            .relationship("localizations", &self.localizations)
            .relationship("subscription", &self.subscription)
            .end()
    }
}
object!(SubscriptionVersionRelationships);

/// Creates one `SubscriptionVersion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionVersionCreate(Body);

impl SubscriptionVersionCreate {
    /// With what is required.
    pub fn new(subscription: impl Into<Id<subscriptions::Subscription>>) -> Self {
        Self(
            Body::new("subscriptionVersions")
                .with_relationships()
                .to_one::<subscriptions::Subscription>(
                    "subscription",
                    "subscriptions",
                    subscription.into(),
                ),
        )
    }
}
body!(SubscriptionVersionCreate);

values! {
    /// Values of `state`.
    pub enum SubscriptionVersionState {
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

/// What can be asked along with `SubscriptionVersion`.
///
/// Fields can be chosen: `fields[subscriptionImages]`, `fields[subscriptionLocalizations]`, `fields[subscriptionVersions]`, `fields[subscriptions]`.
///
/// Can be included: `subscription`, `image`, `images`, `localizations`.
pub enum SubscriptionVersionJoins {}
joins!(
    SubscriptionVersionJoins,
    include = SubscriptionVersionInclude,
    to_many = SubscriptionVersionToMany,
    fields = [
        subscription_images_v2::SubscriptionImageV2Field,
        subscription_localizations_v2::SubscriptionLocalizationV2Field,
        SubscriptionVersionField,
        subscriptions::SubscriptionField
    ]
);

names! {
    /// The fields that `fields[subscriptionVersions]` can choose.
    pub enum SubscriptionVersionField {
        Version = "version",
        State = "state",
        Subscription = "subscription",
        Image = "image",
        Images = "images",
        Localizations = "localizations",
    }
}

impl Field for SubscriptionVersionField {
    const PARAMETER: &'static str = "fields[subscriptionVersions]";
}

names! {
    /// What can be included with `SubscriptionVersion`.
    pub enum SubscriptionVersionInclude {
        Subscription = "subscription",
        Image = "image",
        Images = "images",
        Localizations = "localizations",
    }
}

names! {
    /// Relationships of `SubscriptionVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum SubscriptionVersionToMany {
        Images = "images",
        Localizations = "localizations",
    }
}

impl Limited for SubscriptionVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
