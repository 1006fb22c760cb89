// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription groups: `/v1/subscriptionGroups`.

use super::{apps, subscription_group_localizations, subscription_group_versions, subscriptions};
use crate::runtime::emit::*;

/// Reads one of the subscription groups.
///
/// `GET /v1/subscriptionGroups/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_)
pub fn get(id: impl Into<Id<SubscriptionGroup>>) -> Request<Document<SubscriptionGroup>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionGroups/{id}").path("id", id.into())
}

/// Creates one of the subscription groups.
///
/// `POST /v1/subscriptionGroups`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionGroups)
pub fn create(body: SubscriptionGroupCreate) -> Request<Document<SubscriptionGroup>> {
    Request::new(Method::Post, "/v1/subscriptionGroups").body(body)
}

/// Changes one of the subscription groups.
///
/// `PATCH /v1/subscriptionGroups/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionGroups-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionGroup>>,
    body: SubscriptionGroupUpdate,
) -> Request<Document<SubscriptionGroup>> {
    Request::new(Method::Patch, "/v1/subscriptionGroups/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the subscription groups.
///
/// `DELETE /v1/subscriptionGroups/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionGroups-_id_)
pub fn delete(id: impl Into<Id<SubscriptionGroup>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/subscriptionGroups/{id}").path("id", id.into())
}

/// Reads the subscription group localizations of one of the subscription groups.
///
/// `GET /v1/subscriptionGroups/{id}/subscriptionGroupLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-subscriptionGroupLocalizations)
pub fn subscription_group_localizations(
    id: impl Into<Id<SubscriptionGroup>>,
) -> Request<
    Page<subscription_group_localizations::SubscriptionGroupLocalization>,
    SubscriptionGroupLocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/subscriptionGroups/{id}/subscriptionGroupLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the subscriptions of one of the subscription groups.
///
/// `GET /v1/subscriptionGroups/{id}/subscriptions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-subscriptions)
pub fn subscriptions(
    id: impl Into<Id<SubscriptionGroup>>,
) -> Request<Page<subscriptions::Subscription>, SubscriptionsQuery> {
    Request::new(Method::Get, "/v1/subscriptionGroups/{id}/subscriptions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the versions of one of the subscription groups.
///
/// `GET /v1/subscriptionGroups/{id}/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-versions)
pub fn versions(
    id: impl Into<Id<SubscriptionGroup>>,
) -> Request<Page<subscription_group_versions::SubscriptionGroupVersion>, VersionsQuery> {
    Request::new(Method::Get, "/v1/subscriptionGroups/{id}/versions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the subscription group localizations of one of the subscription groups.
///
/// `GET /v1/subscriptionGroups/{id}/relationships/subscriptionGroupLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-relationships-subscriptionGroupLocalizations)
pub fn subscription_group_localizations_linkages(
    id: impl Into<Id<SubscriptionGroup>>,
) -> Request<Linkages<subscription_group_localizations::SubscriptionGroupLocalization>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionGroups/{id}/relationships/subscriptionGroupLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the subscriptions of one of the subscription groups.
///
/// `GET /v1/subscriptionGroups/{id}/relationships/subscriptions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-relationships-subscriptions)
pub fn subscriptions_linkages(
    id: impl Into<Id<SubscriptionGroup>>,
) -> Request<Linkages<subscriptions::Subscription>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionGroups/{id}/relationships/subscriptions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the versions of one of the subscription groups.
///
/// `GET /v1/subscriptionGroups/{id}/relationships/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroups-_id_-relationships-versions)
pub fn versions_linkages(
    id: impl Into<Id<SubscriptionGroup>>,
) -> Request<Linkages<subscription_group_versions::SubscriptionGroupVersion>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionGroups/{id}/relationships/versions",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionGroupJoins;
}

/// The parameters of [`subscription_group_localizations`](fn@subscription_group_localizations).
pub enum SubscriptionGroupLocalizationsQuery {}
impl Query for SubscriptionGroupLocalizationsQuery {
    type Joins = subscription_group_localizations::SubscriptionGroupLocalizationJoins;
}

/// The parameters of [`subscriptions`](fn@subscriptions).
pub enum SubscriptionsQuery {}
impl Query for SubscriptionsQuery {
    type Joins = subscriptions::SubscriptionJoins;
}

impl Request<Page<subscriptions::Subscription>, SubscriptionsQuery> {
    /// Sets `filter[productId]`.
    pub fn filter_product_id(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[productId]", values)
    }

    /// Sets `filter[name]`.
    pub fn filter_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[name]", values)
    }

    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<Item = subscriptions::SubscriptionState>,
    ) -> Self {
        self.list::<subscriptions::SubscriptionState, _>("filter[state]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`versions`](fn@versions).
pub enum VersionsQuery {}
impl Query for VersionsQuery {
    type Joins = subscription_group_versions::SubscriptionGroupVersionJoins;
}

impl Request<Page<subscription_group_versions::SubscriptionGroupVersion>, VersionsQuery> {
    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<Item = subscription_group_versions::SubscriptionGroupVersionState>,
    ) -> Self {
        self.list::<subscription_group_versions::SubscriptionGroupVersionState, _>(
            "filter[state]",
            values,
        )
    }
}

/// A resource of the type `subscriptionGroups`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroup {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionGroup>,
    /// What it is.
    pub attributes: SubscriptionGroupAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionGroupRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionGroup,
    "subscriptionGroups",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupAttributes {
    /// `referenceName`
    pub reference_name: Option<String>,
}

impl Object for SubscriptionGroupAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "referenceName" => read_value(&mut self.reference_name, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionGroupAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionGroupAttributes")
            .member("referenceName", &self.reference_name)
            .end()
    }
}
object!(SubscriptionGroupAttributes);

/// The relationships of [`SubscriptionGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupRelationships {
    /// `subscriptionGroupLocalizations`
    pub subscription_group_localizations:
        ToMany<subscription_group_localizations::SubscriptionGroupLocalization>,
    /// `subscriptions`
    pub subscriptions: ToMany<subscriptions::Subscription>,
    /// `versions`
    pub versions: ToMany<subscription_group_versions::SubscriptionGroupVersion>,
}

impl Object for SubscriptionGroupRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscriptionGroupLocalizations" => {
                read_relationship(&mut self.subscription_group_localizations, map)
            }
            "subscriptions" => read_relationship(&mut self.subscriptions, map),
            "versions" => read_relationship(&mut self.versions, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionGroupRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionGroupRelationships")
            .relationship(
                "subscriptionGroupLocalizations",
                &self.subscription_group_localizations,
            )
            .relationship("subscriptions", &self.subscriptions)
            .relationship("versions", &self.versions)
            .end()
    }
}
object!(SubscriptionGroupRelationships);

/// Creates one `SubscriptionGroup`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionGroupCreate(Body);

impl SubscriptionGroupCreate {
    /// With what is required.
    pub fn new(reference_name: impl Into<String>, app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("subscriptionGroups")
                .with_attributes()
                .with_relationships()
                .attribute("referenceName", reference_name.into())
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }
}
body!(SubscriptionGroupCreate);

/// Changes one `SubscriptionGroup`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionGroupUpdate(Body);

impl SubscriptionGroupUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionGroups"))
    }

    /// Sets `referenceName`.
    pub fn reference_name(self, reference_name: impl Into<String>) -> Self {
        Self(self.0.attribute("referenceName", reference_name.into()))
    }

    /// Sends null for `referenceName`.
    pub fn clear_reference_name(self) -> Self {
        Self(self.0.clear_attribute("referenceName"))
    }
}
body!(SubscriptionGroupUpdate, default);

/// What can be asked along with `SubscriptionGroup`.
///
/// Fields can be chosen: `fields[subscriptionGroupLocalizations]`, `fields[subscriptionGroupVersions]`, `fields[subscriptionGroups]`, `fields[subscriptions]`.
///
/// Can be included: `subscriptions`, `subscriptionGroupLocalizations`, `versions`.
pub enum SubscriptionGroupJoins {}
joins!(
    SubscriptionGroupJoins,
    include = SubscriptionGroupInclude,
    to_many = SubscriptionGroupToMany,
    fields = [
        subscription_group_localizations::SubscriptionGroupLocalizationField,
        subscription_group_versions::SubscriptionGroupVersionField,
        SubscriptionGroupField,
        subscriptions::SubscriptionField
    ]
);

names! {
    /// The fields that `fields[subscriptionGroups]` can choose.
    pub enum SubscriptionGroupField {
        ReferenceName = "referenceName",
        Subscriptions = "subscriptions",
        SubscriptionGroupLocalizations = "subscriptionGroupLocalizations",
        Versions = "versions",
    }
}

impl Field for SubscriptionGroupField {
    const PARAMETER: &'static str = "fields[subscriptionGroups]";
}

names! {
    /// What can be included with `SubscriptionGroup`.
    pub enum SubscriptionGroupInclude {
        Subscriptions = "subscriptions",
        SubscriptionGroupLocalizations = "subscriptionGroupLocalizations",
        Versions = "versions",
    }
}

names! {
    /// Relationships of `SubscriptionGroup` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum SubscriptionGroupToMany {
        SubscriptionGroupLocalizations = "subscriptionGroupLocalizations",
        Subscriptions = "subscriptions",
        Versions = "versions",
    }
}

impl Limited for SubscriptionGroupToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Name = "name",
        NameDescending = "-name",
    }
}
