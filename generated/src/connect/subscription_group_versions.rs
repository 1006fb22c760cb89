// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription group versions: `/v1/subscriptionGroupVersions`.

use super::{subscription_group_localizations_v2, subscription_groups};
use crate::runtime::emit::*;

/// Reads one of the subscription group versions.
///
/// `GET /v1/subscriptionGroupVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroupVersions-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionGroupVersion>>,
) -> Request<Document<SubscriptionGroupVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionGroupVersions/{id}").path("id", id.into())
}

/// Creates one of the subscription group versions.
///
/// `POST /v1/subscriptionGroupVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionGroupVersions)
pub fn create(body: SubscriptionGroupVersionCreate) -> Request<Document<SubscriptionGroupVersion>> {
    Request::new(Method::Post, "/v1/subscriptionGroupVersions").body(body)
}

/// Reads the localizations of one of the subscription group versions.
///
/// `GET /v1/subscriptionGroupVersions/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroupVersions-_id_-localizations)
pub fn localizations(
    id: impl Into<Id<SubscriptionGroupVersion>>,
) -> Request<
    Page<subscription_group_localizations_v2::SubscriptionGroupLocalizationV2>,
    LocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/subscriptionGroupVersions/{id}/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the localizations of one of the subscription group versions.
///
/// `GET /v1/subscriptionGroupVersions/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroupVersions-_id_-relationships-localizations)
pub fn localizations_linkages(
    id: impl Into<Id<SubscriptionGroupVersion>>,
) -> Request<Linkages<subscription_group_localizations_v2::SubscriptionGroupLocalizationV2>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionGroupVersions/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionGroupVersionJoins;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins = subscription_group_localizations_v2::SubscriptionGroupLocalizationV2Joins;
}

/// A resource of the type `subscriptionGroupVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupVersion {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionGroupVersion>,
    /// What it is.
    pub attributes: SubscriptionGroupVersionAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionGroupVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionGroupVersion,
    "subscriptionGroupVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionGroupVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupVersionAttributes {
    /// `state`
    pub state: Option<SubscriptionGroupVersionState>,
    /// `version`
    pub version: Option<i64>,
}

impl Object for SubscriptionGroupVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionGroupVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionGroupVersionAttributes")
            .member("state", &self.state)
            .member("version", &self.version)
            .end()
    }
}
object!(SubscriptionGroupVersionAttributes);

/// The relationships of [`SubscriptionGroupVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupVersionRelationships {
    /// `localizations`
    pub localizations: ToMany<subscription_group_localizations_v2::SubscriptionGroupLocalizationV2>,
    /// `subscriptionGroup`
    pub subscription_group: ToOne<subscription_groups::SubscriptionGroup>,
}

impl Object for SubscriptionGroupVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "localizations" => read_relationship(&mut self.localizations, map),
            "subscriptionGroup" => read_relationship(&mut self.subscription_group, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionGroupVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionGroupVersionRelationships")
            .relationship("localizations", &self.localizations)
            .relationship("subscriptionGroup", &self.subscription_group)
            .end()
    }
}
object!(SubscriptionGroupVersionRelationships);

/// Creates one `SubscriptionGroupVersion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionGroupVersionCreate(Body);

impl SubscriptionGroupVersionCreate {
    /// With what is required.
    pub fn new(subscription_group: impl Into<Id<subscription_groups::SubscriptionGroup>>) -> Self {
        Self(
            Body::new("subscriptionGroupVersions")
                .with_relationships()
                .to_one::<subscription_groups::SubscriptionGroup>(
                "subscriptionGroup",
                "subscriptionGroups",
                subscription_group.into(),
            ),
        )
    }
}
body!(SubscriptionGroupVersionCreate);

values! {
    /// Values of `state`.
    pub enum SubscriptionGroupVersionState {
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

/// What can be asked along with `SubscriptionGroupVersion`.
///
/// Fields can be chosen: `fields[subscriptionGroupLocalizations]`, `fields[subscriptionGroupVersions]`, `fields[subscriptionGroups]`.
///
/// Can be included: `subscriptionGroup`, `localizations`.
pub enum SubscriptionGroupVersionJoins {}
joins!(
    SubscriptionGroupVersionJoins,
    include = SubscriptionGroupVersionInclude,
    to_many = SubscriptionGroupVersionToMany,
    fields = [
        subscription_group_localizations_v2::SubscriptionGroupLocalizationV2Field,
        SubscriptionGroupVersionField,
        subscription_groups::SubscriptionGroupField
    ]
);

names! {
    /// The fields that `fields[subscriptionGroupVersions]` can choose.
    pub enum SubscriptionGroupVersionField {
        Version = "version",
        State = "state",
        SubscriptionGroup = "subscriptionGroup",
        Localizations = "localizations",
    }
}

impl Field for SubscriptionGroupVersionField {
    const PARAMETER: &'static str = "fields[subscriptionGroupVersions]";
}

names! {
    /// What can be included with `SubscriptionGroupVersion`.
    pub enum SubscriptionGroupVersionInclude {
        SubscriptionGroup = "subscriptionGroup",
        Localizations = "localizations",
    }
}

names! {
    /// Relationships of `SubscriptionGroupVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum SubscriptionGroupVersionToMany {
        Localizations = "localizations",
    }
}

impl Limited for SubscriptionGroupVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
