// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Analytics report instances: `/v1/analyticsReportInstances`.

use super::analytics_report_segments;
use crate::runtime::emit::*;

/// Reads one of the analytics report instances.
///
/// `GET /v1/analyticsReportInstances/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportInstances-_id_)
pub fn get(
    id: impl Into<Id<AnalyticsReportInstance>>,
) -> Request<Document<AnalyticsReportInstance>, GetQuery> {
    Request::new(Method::Get, "/v1/analyticsReportInstances/{id}").path("id", id.into())
}

/// Reads the segments of one of the analytics report instances.
///
/// `GET /v1/analyticsReportInstances/{id}/segments`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportInstances-_id_-segments)
pub fn segments(
    id: impl Into<Id<AnalyticsReportInstance>>,
) -> Request<Page<analytics_report_segments::AnalyticsReportSegment>, SegmentsQuery> {
    Request::new(Method::Get, "/v1/analyticsReportInstances/{id}/segments")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the segments of one of the analytics report instances.
///
/// `GET /v1/analyticsReportInstances/{id}/relationships/segments`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportInstances-_id_-relationships-segments)
pub fn segments_linkages(
    id: impl Into<Id<AnalyticsReportInstance>>,
) -> Request<Linkages<analytics_report_segments::AnalyticsReportSegment>> {
    Request::new(
        Method::Get,
        "/v1/analyticsReportInstances/{id}/relationships/segments",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AnalyticsReportInstanceField>;
}

/// The parameters of [`segments`](fn@segments).
pub enum SegmentsQuery {}
impl Query for SegmentsQuery {
    type Joins = Only<analytics_report_segments::AnalyticsReportSegmentField>;
}

/// A resource of the type `analyticsReportInstances`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportInstance {
    /// Which one it is, among those of its type.
    pub id: Id<AnalyticsReportInstance>,
    /// What it is.
    pub attributes: AnalyticsReportInstanceAttributes,
    /// What it is connected with.
    pub relationships: AnalyticsReportInstanceRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AnalyticsReportInstance,
    "analyticsReportInstances",
    attributes,
    relationships,
    links
);

/// The attributes of [`AnalyticsReportInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportInstanceAttributes {
    /// `granularity`
    pub granularity: Option<AnalyticsReportInstanceGranularity>,
    /// `processingDate`
    pub processing_date: Option<Date>,
}

impl Object for AnalyticsReportInstanceAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "granularity" => read_value(&mut self.granularity, map),
            "processingDate" => read_value(&mut self.processing_date, map),
            _ => skip(map),
        }
    }
}

impl Member for AnalyticsReportInstanceAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AnalyticsReportInstanceAttributes")
            .member("granularity", &self.granularity)
            .member("processingDate", &self.processing_date)
            .end()
    }
}
object!(AnalyticsReportInstanceAttributes);

/// The relationships of [`AnalyticsReportInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportInstanceRelationships {
    /// `segments`
    pub segments: LinksOnly,
}

impl Object for AnalyticsReportInstanceRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "segments" => read_relationship(&mut self.segments, map),
            _ => skip(map),
        }
    }
}

impl Member for AnalyticsReportInstanceRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AnalyticsReportInstanceRelationships")
            .relationship("segments", &self.segments)
            .end()
    }
}
object!(AnalyticsReportInstanceRelationships);

values! {
    /// Values of `granularity`.
    pub enum AnalyticsReportInstanceGranularity {
        Daily = "DAILY",
        Weekly = "WEEKLY",
        Monthly = "MONTHLY",
    }
}

names! {
    /// The fields that `fields[analyticsReportInstances]` can choose.
    pub enum AnalyticsReportInstanceField {
        Granularity = "granularity",
        ProcessingDate = "processingDate",
        Segments = "segments",
    }
}

impl Field for AnalyticsReportInstanceField {
    const PARAMETER: &'static str = "fields[analyticsReportInstances]";
}
