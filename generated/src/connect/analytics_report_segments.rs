// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Analytics report segments: `/v1/analyticsReportSegments`.

use crate::runtime::emit::*;

/// Reads one of the analytics report segments.
///
/// `GET /v1/analyticsReportSegments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-analyticsReportSegments-_id_)
pub fn get(
    id: impl Into<Id<AnalyticsReportSegment>>,
) -> Request<Document<AnalyticsReportSegment>, GetQuery> {
    Request::new(Method::Get, "/v1/analyticsReportSegments/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AnalyticsReportSegmentField>;
}

/// A resource of the type `analyticsReportSegments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportSegment {
    /// Which one it is, among those of its type.
    pub id: Id<AnalyticsReportSegment>,
    /// What it is.
    pub attributes: AnalyticsReportSegmentAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AnalyticsReportSegment,
    "analyticsReportSegments",
    attributes,
    links
);

/// The attributes of [`AnalyticsReportSegment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportSegmentAttributes {
    /// `checksum`
    pub checksum: Option<String>,
    /// `sizeInBytes`
    pub size_in_bytes: Option<i64>,
    /// `url`
    pub url: Option<String>,
}

impl Object for AnalyticsReportSegmentAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "checksum" => read_value(&mut self.checksum, map),
            "sizeInBytes" => read_value(&mut self.size_in_bytes, map),
            "url" => read_value(&mut self.url, map),
            _ => skip(map),
        }
    }
}

impl Member for AnalyticsReportSegmentAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AnalyticsReportSegmentAttributes")
            .member("checksum", &self.checksum)
            .member("sizeInBytes", &self.size_in_bytes)
            .member("url", &self.url)
            .end()
    }
}
object!(AnalyticsReportSegmentAttributes);

names! {
    /// The fields that `fields[analyticsReportSegments]` can choose.
    pub enum AnalyticsReportSegmentField {
        Checksum = "checksum",
        SizeInBytes = "sizeInBytes",
        Url = "url",
    }
}

impl Field for AnalyticsReportSegmentField {
    const PARAMETER: &'static str = "fields[analyticsReportSegments]";
}
