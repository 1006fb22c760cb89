// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store version experiments v2: `/v2/appStoreVersionExperiments`.

use super::{Platform, app_store_version_experiment_treatments, app_store_versions, apps};
use crate::runtime::emit::*;

/// Reads one of the app store version experiments v2.
///
/// `GET /v2/appStoreVersionExperiments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appStoreVersionExperiments-_id_)
pub fn get(
    id: impl Into<Id<AppStoreVersionExperimentV2>>,
) -> Request<Document<AppStoreVersionExperimentV2>, GetQuery> {
    Request::new(Method::Get, "/v2/appStoreVersionExperiments/{id}").path("id", id.into())
}

/// Creates one of the app store version experiments v2.
///
/// `POST /v2/appStoreVersionExperiments`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-appStoreVersionExperiments)
pub fn create(
    body: AppStoreVersionExperimentV2Create,
) -> Request<Document<AppStoreVersionExperimentV2>> {
    Request::new(Method::Post, "/v2/appStoreVersionExperiments").body(body)
}

/// Changes one of the app store version experiments v2.
///
/// `PATCH /v2/appStoreVersionExperiments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-appStoreVersionExperiments-_id_)
pub fn update(
    id: impl Into<Id<AppStoreVersionExperimentV2>>,
    body: AppStoreVersionExperimentV2Update,
) -> Request<Document<AppStoreVersionExperimentV2>> {
    Request::new(Method::Patch, "/v2/appStoreVersionExperiments/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app store version experiments v2.
///
/// `DELETE /v2/appStoreVersionExperiments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-appStoreVersionExperiments-_id_)
pub fn delete(id: impl Into<Id<AppStoreVersionExperimentV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/appStoreVersionExperiments/{id}").path("id", id.into())
}

/// Reads the app store version experiment treatments of one of the app store version experiments v2.
///
/// `GET /v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appStoreVersionExperiments-_id_-appStoreVersionExperimentTreatments)
pub fn app_store_version_experiment_treatments(
    id: impl Into<Id<AppStoreVersionExperimentV2>>,
) -> Request<
    Page<app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment>,
    AppStoreVersionExperimentTreatmentsQuery,
> {
    Request::new(
        Method::Get,
        "/v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app store version experiment treatments of one of the app store version experiments v2.
///
/// `GET /v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appStoreVersionExperiments-_id_-relationships-appStoreVersionExperimentTreatments)
pub fn app_store_version_experiment_treatments_linkages(
    id: impl Into<Id<AppStoreVersionExperimentV2>>,
) -> Request<Linkages<app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment>>
{
    Request::new(
        Method::Get,
        "/v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppStoreVersionExperimentV2Joins;
}

/// The parameters of [`app_store_version_experiment_treatments`](fn@app_store_version_experiment_treatments).
pub enum AppStoreVersionExperimentTreatmentsQuery {}
impl Query for AppStoreVersionExperimentTreatmentsQuery {
    type Joins = app_store_version_experiment_treatments::AppStoreVersionExperimentTreatmentJoins;
}

/// A resource of the type `appStoreVersionExperiments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentV2 {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreVersionExperimentV2>,
    /// What it is.
    pub attributes: AppStoreVersionExperimentV2Attributes,
    /// What it is connected with.
    pub relationships: AppStoreVersionExperimentV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreVersionExperimentV2,
    "appStoreVersionExperiments",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppStoreVersionExperimentV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentV2Attributes {
    /// `endDate`
    pub end_date: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// `platform`
    pub platform: Option<Platform>,
    /// `reviewRequired`
    pub review_required: Option<bool>,
    /// `startDate`
    pub start_date: Option<DateTime>,
    /// `state`
    pub state: Option<AppStoreVersionExperimentV2State>,
    /// `trafficProportion`
    pub traffic_proportion: Option<i64>,
}

impl Object for AppStoreVersionExperimentV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "endDate" => read_value(&mut self.end_date, map),
            "name" => read_value(&mut self.name, map),
            "platform" => read_value(&mut self.platform, map),
            "reviewRequired" => read_value(&mut self.review_required, map),
            "startDate" => read_value(&mut self.start_date, map),
            "state" => read_value(&mut self.state, map),
            "trafficProportion" => read_value(&mut self.traffic_proportion, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionExperimentV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionExperimentV2Attributes")
            .member("endDate", &self.end_date)
            .member("name", &self.name)
            .member("platform", &self.platform)
            .member("reviewRequired", &self.review_required)
            .member("startDate", &self.start_date)
            .member("state", &self.state)
            .member("trafficProportion", &self.traffic_proportion)
            .end()
    }
}
object!(AppStoreVersionExperimentV2Attributes);

/// The relationships of [`AppStoreVersionExperimentV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentV2Relationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `appStoreVersionExperimentTreatments`
    pub app_store_version_experiment_treatments:
        ToMany<app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment>,
    /// `controlVersions`
    pub control_versions: ToMany<app_store_versions::AppStoreVersion>,
    /// `latestControlVersion`
    pub latest_control_version: ToOne<app_store_versions::AppStoreVersion>,
}

impl Object for AppStoreVersionExperimentV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "appStoreVersionExperimentTreatments" => {
                read_relationship(&mut self.app_store_version_experiment_treatments, map)
            }
            "controlVersions" => read_relationship(&mut self.control_versions, map),
            "latestControlVersion" => read_relationship(&mut self.latest_control_version, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionExperimentV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionExperimentV2Relationships")
            .relationship("app", &self.app)
            .relationship(
                "appStoreVersionExperimentTreatments",
                &self.app_store_version_experiment_treatments,
            )
            .relationship("controlVersions", &self.control_versions)
            .relationship("latestControlVersion", &self.latest_control_version)
            .end()
    }
}
object!(AppStoreVersionExperimentV2Relationships);

/// Creates one `AppStoreVersionExperimentV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionExperimentV2Create(Body);

impl AppStoreVersionExperimentV2Create {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        platform: Platform,
        traffic_proportion: i64,
        app: impl Into<Id<apps::App>>,
    ) -> Self {
        Self(
            Body::new("appStoreVersionExperiments")
                .with_attributes()
                .with_relationships()
                .attribute("name", name.into())
                .attribute("platform", platform)
                .attribute("trafficProportion", traffic_proportion)
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }
}
body!(AppStoreVersionExperimentV2Create);

/// Changes one `AppStoreVersionExperimentV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionExperimentV2Update(Body);

impl AppStoreVersionExperimentV2Update {
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
body!(AppStoreVersionExperimentV2Update, default);

values! {
    /// Values of `state`.
    pub enum AppStoreVersionExperimentV2State {
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

/// What can be asked along with `AppStoreVersionExperimentV2`.
///
/// Fields can be chosen: `fields[appStoreVersionExperimentTreatments]`, `fields[appStoreVersionExperiments]`, `fields[appStoreVersions]`, `fields[apps]`.
///
/// Can be included: `app`, `latestControlVersion`, `controlVersions`, `appStoreVersionExperimentTreatments`.
pub enum AppStoreVersionExperimentV2Joins {}
joins!(
    AppStoreVersionExperimentV2Joins,
    include = AppStoreVersionExperimentV2Include,
    to_many = AppStoreVersionExperimentV2ToMany,
    fields = [
        app_store_version_experiment_treatments::AppStoreVersionExperimentTreatmentField,
        AppStoreVersionExperimentV2Field,
        app_store_versions::AppStoreVersionField,
        apps::AppField
    ]
);

names! {
    /// The fields that `fields[appStoreVersionExperiments]` can choose.
    pub enum AppStoreVersionExperimentV2Field {
        Name = "name",
        Platform = "platform",
        TrafficProportion = "trafficProportion",
        State = "state",
        ReviewRequired = "reviewRequired",
        StartDate = "startDate",
        EndDate = "endDate",
        App = "app",
        LatestControlVersion = "latestControlVersion",
        ControlVersions = "controlVersions",
        AppStoreVersionExperimentTreatments = "appStoreVersionExperimentTreatments",
    }
}

impl Field for AppStoreVersionExperimentV2Field {
    const PARAMETER: &'static str = "fields[appStoreVersionExperiments]";
}

names! {
    /// What can be included with `AppStoreVersionExperimentV2`.
    pub enum AppStoreVersionExperimentV2Include {
        App = "app",
        LatestControlVersion = "latestControlVersion",
        ControlVersions = "controlVersions",
        AppStoreVersionExperimentTreatments = "appStoreVersionExperimentTreatments",
    }
}

names! {
    /// Relationships of `AppStoreVersionExperimentV2` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppStoreVersionExperimentV2ToMany {
        AppStoreVersionExperimentTreatments = "appStoreVersionExperimentTreatments",
        ControlVersions = "controlVersions",
    }
}

impl Limited for AppStoreVersionExperimentV2ToMany {
    fn maximum(self) -> u32 {
        50
    }
}
