// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Analytics report requests: `/v1/analyticsReportRequests`.

use super::{analytics_reports, apps};
use crate::runtime::emit::*;

/// Reads one of the analytics report requests.
///
/// `GET /v1/analyticsReportRequests/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportRequests-_id_)
pub fn get(
    id: impl Into<Id<AnalyticsReportRequest>>,
) -> Request<Document<AnalyticsReportRequest>, GetQuery> {
    Request::new(Method::Get, "/v1/analyticsReportRequests/{id}").path("id", id.into())
}

/// Creates one of the analytics report requests.
///
/// `POST /v1/analyticsReportRequests`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-analyticsReportRequests)
pub fn create(body: AnalyticsReportRequestCreate) -> Request<Document<AnalyticsReportRequest>> {
    Request::new(Method::Post, "/v1/analyticsReportRequests").body(body)
}

/// Deletes one of the analytics report requests.
///
/// `DELETE /v1/analyticsReportRequests/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-analyticsReportRequests-_id_)
pub fn delete(id: impl Into<Id<AnalyticsReportRequest>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/analyticsReportRequests/{id}").path("id", id.into())
}

/// Reads the reports of one of the analytics report requests.
///
/// `GET /v1/analyticsReportRequests/{id}/reports`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportRequests-_id_-reports)
pub fn reports(
    id: impl Into<Id<AnalyticsReportRequest>>,
) -> Request<Page<analytics_reports::AnalyticsReport>, ReportsQuery> {
    Request::new(Method::Get, "/v1/analyticsReportRequests/{id}/reports")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the reports of one of the analytics report requests.
///
/// `GET /v1/analyticsReportRequests/{id}/relationships/reports`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportRequests-_id_-relationships-reports)
pub fn reports_linkages(
    id: impl Into<Id<AnalyticsReportRequest>>,
) -> Request<Linkages<analytics_reports::AnalyticsReport>> {
    Request::new(
        Method::Get,
        "/v1/analyticsReportRequests/{id}/relationships/reports",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AnalyticsReportRequestJoins;
}

/// The parameters of [`reports`](fn@reports).
pub enum ReportsQuery {}
impl Query for ReportsQuery {
    type Joins = Only<analytics_reports::AnalyticsReportField>;
}

impl Request<Page<analytics_reports::AnalyticsReport>, ReportsQuery> {
    /// Sets `filter[name]`.
    pub fn filter_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[name]", values)
    }

    /// Sets `filter[category]`.
    pub fn filter_category(
        self,
        values: impl IntoIterator<Item = analytics_reports::AnalyticsReportCategory>,
    ) -> Self {
        self.list::<analytics_reports::AnalyticsReportCategory, _>("filter[category]", values)
    }
}

/// A resource of the type `analyticsReportRequests`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportRequest {
    /// Which one it is, among those of its type.
    pub id: Id<AnalyticsReportRequest>,
    /// What it is.
    pub attributes: AnalyticsReportRequestAttributes,
    /// What it is connected with.
    pub relationships: AnalyticsReportRequestRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AnalyticsReportRequest,
    "analyticsReportRequests",
    attributes,
    relationships,
    links
);

/// The attributes of [`AnalyticsReportRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportRequestAttributes {
    /// `accessType`
    pub access_type: Option<AnalyticsReportRequestAccessType>,
    /// `stoppedDueToInactivity`
    pub stopped_due_to_inactivity: Option<bool>,
}

impl Object for AnalyticsReportRequestAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "accessType" => read_value(&mut self.access_type, map),
            "stoppedDueToInactivity" => read_value(&mut self.stopped_due_to_inactivity, map),
            _ => skip(map),
        }
    }
}

impl Member for AnalyticsReportRequestAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AnalyticsReportRequestAttributes")
            .member("accessType", &self.access_type)
            .member("stoppedDueToInactivity", &self.stopped_due_to_inactivity)
            .end()
    }
}
object!(AnalyticsReportRequestAttributes);

/// The relationships of [`AnalyticsReportRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportRequestRelationships {
    /// `reports`
    pub reports: ToMany<analytics_reports::AnalyticsReport>,
}

impl Object for AnalyticsReportRequestRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "reports" => read_relationship(&mut self.reports, map),
            _ => skip(map),
        }
    }
}

impl Member for AnalyticsReportRequestRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AnalyticsReportRequestRelationships")
            .relationship("reports", &self.reports)
            .end()
    }
}
object!(AnalyticsReportRequestRelationships);

/// Creates one `AnalyticsReportRequest`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AnalyticsReportRequestCreate(Body);

impl AnalyticsReportRequestCreate {
    /// With what is required.
    pub fn new(
        access_type: AnalyticsReportRequestAccessType,
        app: impl Into<Id<apps::App>>,
    ) -> Self {
        Self(
            Body::new("analyticsReportRequests")
                .with_attributes()
                .with_relationships()
                .attribute("accessType", access_type)
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }
}
body!(AnalyticsReportRequestCreate);

values! {
    /// Values of `accessType`.
    pub enum AnalyticsReportRequestAccessType {
        OneTimeSnapshot = "ONE_TIME_SNAPSHOT",
        Ongoing = "ONGOING",
    }
}

/// What can be asked along with `AnalyticsReportRequest`.
///
/// Fields can be chosen: `fields[analyticsReportRequests]`, `fields[analyticsReports]`.
///
/// Can be included: `reports`.
pub enum AnalyticsReportRequestJoins {}
joins!(
    AnalyticsReportRequestJoins,
    include = AnalyticsReportRequestInclude,
    to_many = AnalyticsReportRequestToMany,
    fields = [
        AnalyticsReportRequestField,
        analytics_reports::AnalyticsReportField
    ]
);

names! {
    /// The fields that `fields[analyticsReportRequests]` can choose.
    pub enum AnalyticsReportRequestField {
        AccessType = "accessType",
        StoppedDueToInactivity = "stoppedDueToInactivity",
        Reports = "reports",
    }
}

impl Field for AnalyticsReportRequestField {
    const PARAMETER: &'static str = "fields[analyticsReportRequests]";
}

names! {
    /// What can be included with `AnalyticsReportRequest`.
    pub enum AnalyticsReportRequestInclude {
        Reports = "reports",
    }
}

names! {
    /// Relationships of `AnalyticsReportRequest` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AnalyticsReportRequestToMany {
        Reports = "reports",
    }
}

impl Limited for AnalyticsReportRequestToMany {
    fn maximum(self) -> u32 {
        50
    }
}
