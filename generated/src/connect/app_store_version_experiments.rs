// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store version experiments: `/v1/appStoreVersionExperiments`.

use super::{app_store_version_experiment_treatments, app_store_versions};
use crate::runtime::emit::*;

/// Reads one of the app store version experiments.
///
/// `GET /v1/appStoreVersionExperiments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperiments-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<AppStoreVersionExperiment>>,
) -> Request<Document<AppStoreVersionExperiment>, GetQuery> {
    Request::new(Method::Get, "/v1/appStoreVersionExperiments/{id}").path("id", id.into())
}

/// Creates one of the app store version experiments.
///
/// `POST /v1/appStoreVersionExperiments`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionExperiments)
#[deprecated]
pub fn create(
    body: AppStoreVersionExperimentCreate,
) -> Request<Document<AppStoreVersionExperiment>> {
    Request::new(Method::Post, "/v1/appStoreVersionExperiments").body(body)
}

/// Changes one of the app store version experiments.
///
/// `PATCH /v1/appStoreVersionExperiments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersionExperiments-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<AppStoreVersionExperiment>>,
    body: AppStoreVersionExperimentUpdate,
) -> Request<Document<AppStoreVersionExperiment>> {
    Request::new(Method::Patch, "/v1/appStoreVersionExperiments/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app store version experiments.
///
/// `DELETE /v1/appStoreVersionExperiments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionExperiments-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<AppStoreVersionExperiment>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appStoreVersionExperiments/{id}").path("id", id.into())
}

/// Reads the app store version experiment treatments of one of the app store version experiments.
///
/// `GET /v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperiments-_id_-appStoreVersionExperimentTreatments)
#[deprecated]
pub fn app_store_version_experiment_treatments(
    id: impl Into<Id<AppStoreVersionExperiment>>,
) -> Request<
    Page<app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment>,
    AppStoreVersionExperimentTreatmentsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app store version experiment treatments of one of the app store version experiments.
///
/// `GET /v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperiments-_id_-relationships-appStoreVersionExperimentTreatments)
#[deprecated]
pub fn app_store_version_experiment_treatments_linkages(
    id: impl Into<Id<AppStoreVersionExperiment>>,
) -> Request<Linkages<app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment>>
{
    Request::new(
        Method::Get,
        "/v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppStoreVersionExperimentJoins;
}

/// The parameters of [`app_store_version_experiment_treatments`](fn@app_store_version_experiment_treatments).
pub enum AppStoreVersionExperimentTreatmentsQuery {}
impl Query for AppStoreVersionExperimentTreatmentsQuery {
    type Joins = app_store_version_experiment_treatments::AppStoreVersionExperimentTreatmentJoins;
}

/// A resource of the type `appStoreVersionExperiments`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperiment {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreVersionExperiment>,
    /// What it is.
    pub attributes: AppStoreVersionExperimentAttributes,
    /// What it is connected with.
    pub relationships: AppStoreVersionExperimentRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreVersionExperiment,
    "appStoreVersionExperiments",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppStoreVersionExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentAttributes {
    /// `endDate`
    pub end_date: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// `reviewRequired`
    pub review_required: Option<bool>,
    /// `startDate`
    pub start_date: Option<DateTime>,
    /// `state`
    pub state: Option<AppStoreVersionExperimentState>,
    /// `trafficProportion`
    pub traffic_proportion: Option<i64>,
}

impl Object for AppStoreVersionExperimentAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "endDate" => read_value(&mut self.end_date, map),
            "name" => read_value(&mut self.name, map),
            "reviewRequired" => read_value(&mut self.review_required, map),
            "startDate" => read_value(&mut self.start_date, map),
            "state" => read_value(&mut self.state, map),
            "trafficProportion" => read_value(&mut self.traffic_proportion, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionExperimentAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionExperimentAttributes")
            .member("endDate", &self.end_date)
            .member("name", &self.name)
            .member("reviewRequired", &self.review_required)
            .member("startDate", &self.start_date)
            .member("state", &self.state)
            .member("trafficProportion", &self.traffic_proportion)
            .end()
    }
}
object!(AppStoreVersionExperimentAttributes);

/// The relationships of [`AppStoreVersionExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentRelationships {
    /// `appStoreVersion`
    pub app_store_version: ToOne<app_store_versions::AppStoreVersion>,
    /// `appStoreVersionExperimentTreatments`
    pub app_store_version_experiment_treatments:
        ToMany<app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment>,
}

impl Object for AppStoreVersionExperimentRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreVersion" => read_relationship(&mut self.app_store_version, map),
            "appStoreVersionExperimentTreatments" => {
                read_relationship(&mut self.app_store_version_experiment_treatments, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionExperimentRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionExperimentRelationships")
            .relationship("appStoreVersion", &self.app_store_version)
            .relationship(
                "appStoreVersionExperimentTreatments",
                &self.app_store_version_experiment_treatments,
            )
            .end()
    }
}
object!(AppStoreVersionExperimentRelationships);

/// Creates one `AppStoreVersionExperiment`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionExperimentCreate(Body);

impl AppStoreVersionExperimentCreate {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        traffic_proportion: i64,
        app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>,
    ) -> Self {
        Self(
            Body::new("appStoreVersionExperiments")
                .with_attributes()
                .with_relationships()
                .attribute("name", name.into())
                .attribute("trafficProportion", traffic_proportion)
                .to_one::<app_store_versions::AppStoreVersion>(
                    "appStoreVersion",
                    "appStoreVersions",
                    app_store_version.into(),
                ),
        )
    }
}
body!(AppStoreVersionExperimentCreate);

/// Changes one `AppStoreVersionExperiment`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionExperimentUpdate(Body);

impl AppStoreVersionExperimentUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appStoreVersionExperiments"))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `started`.
    pub fn started(self, started: bool) -> Self {
        Self(self.0.attribute("started", started))
    }

    /// Sets `trafficProportion`.
    pub fn traffic_proportion(self, traffic_proportion: i64) -> Self {
        Self(self.0.attribute("trafficProportion", traffic_proportion))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `started`.
    pub fn clear_started(self) -> Self {
        Self(self.0.clear_attribute("started"))
    }

    /// Sends null for `trafficProportion`.
    pub fn clear_traffic_proportion(self) -> Self {
        Self(self.0.clear_attribute("trafficProportion"))
    }
}
body!(AppStoreVersionExperimentUpdate, default);

values! {
    /// Values of `state`.
    pub enum AppStoreVersionExperimentState {
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        ReadyForReview = "READY_FOR_REVIEW",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        Accepted = "ACCEPTED",
        Approved = "APPROVED",
        Rejected = "REJECTED",
        Completed = "COMPLETED",
        Stopped = "STOPPED",
    }
}

/// What can be asked along with `AppStoreVersionExperiment`.
///
/// Fields can be chosen: `fields[appStoreVersionExperimentTreatments]`, `fields[appStoreVersionExperiments]`, `fields[appStoreVersions]`.
///
/// Can be included: `appStoreVersion`, `appStoreVersionExperimentTreatments`.
pub enum AppStoreVersionExperimentJoins {}
joins!(
    AppStoreVersionExperimentJoins,
    include = AppStoreVersionExperimentInclude,
    to_many = AppStoreVersionExperimentToMany,
    fields = [
        app_store_version_experiment_treatments::AppStoreVersionExperimentTreatmentField,
        AppStoreVersionExperimentField,
        app_store_versions::AppStoreVersionField
    ]
);

names! {
    /// The fields that `fields[appStoreVersionExperiments]` can choose.
    pub enum AppStoreVersionExperimentAnyField {
        Name = "name",
        TrafficProportion = "trafficProportion",
        State = "state",
        ReviewRequired = "reviewRequired",
        StartDate = "startDate",
        EndDate = "endDate",
        AppStoreVersion = "appStoreVersion",
        AppStoreVersionExperimentTreatments = "appStoreVersionExperimentTreatments",
        Platform = "platform",
        App = "app",
        LatestControlVersion = "latestControlVersion",
        ControlVersions = "controlVersions",
    }
}

impl Field for AppStoreVersionExperimentAnyField {
    const PARAMETER: &'static str = "fields[appStoreVersionExperiments]";
}

names! {
    /// The fields that `fields[appStoreVersionExperiments]` can choose.
    pub enum AppStoreVersionExperimentField {
        Name = "name",
        TrafficProportion = "trafficProportion",
        State = "state",
        ReviewRequired = "reviewRequired",
        StartDate = "startDate",
        EndDate = "endDate",
        AppStoreVersion = "appStoreVersion",
        AppStoreVersionExperimentTreatments = "appStoreVersionExperimentTreatments",
    }
}

impl Field for AppStoreVersionExperimentField {
    const PARAMETER: &'static str = "fields[appStoreVersionExperiments]";
}

names! {
    /// What can be included with `AppStoreVersionExperiment`.
    pub enum AppStoreVersionExperimentInclude {
        AppStoreVersion = "appStoreVersion",
        AppStoreVersionExperimentTreatments = "appStoreVersionExperimentTreatments",
    }
}

names! {
    /// Relationships of `AppStoreVersionExperiment` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppStoreVersionExperimentToMany {
        AppStoreVersionExperimentTreatments = "appStoreVersionExperimentTreatments",
    }
}

impl Limited for AppStoreVersionExperimentToMany {
    fn maximum(self) -> u32 {
        50
    }
}
