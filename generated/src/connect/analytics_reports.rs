// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Analytics reports: `/v1/analyticsReports`.

use super::analytics_report_instances;
use crate::runtime::emit::*;

/// Reads one of the analytics reports.
///
/// `GET /v1/analyticsReports/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReports-_id_)
pub fn get(id: impl Into<Id<AnalyticsReport>>) -> Request<Document<AnalyticsReport>, GetQuery> {
    Request::new(Method::Get, "/v1/analyticsReports/{id}").path("id", id.into())
}

/// Reads the instances of one of the analytics reports.
///
/// `GET /v1/analyticsReports/{id}/instances`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReports-_id_-instances)
pub fn instances(
    id: impl Into<Id<AnalyticsReport>>,
) -> Request<Page<analytics_report_instances::AnalyticsReportInstance>, InstancesQuery> {
    Request::new(Method::Get, "/v1/analyticsReports/{id}/instances")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the instances of one of the analytics reports.
///
/// `GET /v1/analyticsReports/{id}/relationships/instances`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReports-_id_-relationships-instances)
pub fn instances_linkages(
    id: impl Into<Id<AnalyticsReport>>,
) -> Request<Linkages<analytics_report_instances::AnalyticsReportInstance>> {
    Request::new(
        Method::Get,
        "/v1/analyticsReports/{id}/relationships/instances",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AnalyticsReportField>;
}

/// The parameters of [`instances`](fn@instances).
pub enum InstancesQuery {}
impl Query for InstancesQuery {
    type Joins = Only<analytics_report_instances::AnalyticsReportInstanceField>;
}

impl Request<Page<analytics_report_instances::AnalyticsReportInstance>, InstancesQuery> {
    /// Sets `filter[granularity]`.
    pub fn filter_granularity(
        self,
        values: impl IntoIterator<Item = analytics_report_instances::AnalyticsReportInstanceGranularity>,
    ) -> Self {
        self.list::<analytics_report_instances::AnalyticsReportInstanceGranularity, _>(
            "filter[granularity]",
            values,
        )
    }

    /// Sets `filter[processingDate]`.
    pub fn filter_processing_date(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[processingDate]", values)
    }
}

/// A resource of the type `analyticsReports`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReport {
    /// Which one it is, among those of its type.
    pub id: Id<AnalyticsReport>,
    /// What it is.
    pub attributes: AnalyticsReportAttributes,
    /// What it is connected with.
    pub relationships: AnalyticsReportRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AnalyticsReport,
    "analyticsReports",
    attributes,
    relationships,
    links
);

/// The attributes of [`AnalyticsReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportAttributes {
    /// `category`
    pub category: Option<AnalyticsReportCategory>,
    /// `name`
    pub name: Option<String>,
}

impl Object for AnalyticsReportAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "category" => read_value(&mut self.category, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for AnalyticsReportAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AnalyticsReportAttributes")
            .member("category", &self.category)
            .member("name", &self.name)
            .end()
    }
}
object!(AnalyticsReportAttributes);

/// The relationships of [`AnalyticsReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportRelationships {
    /// `instances`
    pub instances: LinksOnly,
}

impl Object for AnalyticsReportRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "instances" => read_relationship(&mut self.instances, map),
            _ => skip(map),
        }
    }
}

impl Member for AnalyticsReportRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AnalyticsReportRelationships")
            .relationship("instances", &self.instances)
            .end()
    }
}
object!(AnalyticsReportRelationships);

values! {
    /// Values of `category`.
    pub enum AnalyticsReportCategory {
        AppUsage = "APP_USAGE",
        AppStoreEngagement = "APP_STORE_ENGAGEMENT",
        Commerce = "COMMERCE",
        FrameworkUsage = "FRAMEWORK_USAGE",
        Performance = "PERFORMANCE",
    }
}

names! {
    /// The fields that `fields[analyticsReports]` can choose.
    pub enum AnalyticsReportField {
        Name = "name",
        Category = "category",
        Instances = "instances",
    }
}

impl Field for AnalyticsReportField {
    const PARAMETER: &'static str = "fields[analyticsReports]";
}
