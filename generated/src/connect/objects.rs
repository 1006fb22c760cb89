// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Plain objects that resources and answers hold.

use super::{
    AppAssetLibraryMediaType, AppAssetLibraryPlacementState, AppAssetLibraryPlacementType,
    BuildAudienceType, ChecksumAlgorithm, CiActionType, CiTestDestinationKind, DeviceFamily,
    DiagnosticInsightDirection, DiagnosticInsightType, MetricCategory,
};
use crate::runtime::emit::*;

/// `AppAssetLibraryPlacementCommonAttributes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryPlacementCommonAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<DateTime>,
    /// `mediaType`
    pub media_type: Option<AppAssetLibraryMediaType>,
    /// `placementGroup`
    pub placement_group: Option<String>,
    /// `placementType`
    pub placement_type: Option<AppAssetLibraryPlacementType>,
    /// `state`
    pub state: Option<AppAssetLibraryPlacementState>,
    /// `stateDetails`
    pub state_details: Option<Vec<StateDetail>>,
}

impl Object for AppAssetLibraryPlacementCommonAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => self.created_date = map.next_value()?,
            "lastModifiedDate" => self.last_modified_date = map.next_value()?,
            "mediaType" => self.media_type = map.next_value()?,
            "placementGroup" => self.placement_group = map.next_value()?,
            "placementType" => self.placement_type = map.next_value()?,
            "state" => self.state = map.next_value()?,
            "stateDetails" => self.state_details = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("createdDate", &self.created_date)
            .member("lastModifiedDate", &self.last_modified_date)
            .member("mediaType", &self.media_type)
            .member("placementGroup", &self.placement_group)
            .member("placementType", &self.placement_type)
            .member("state", &self.state)
            .member("stateDetails", &self.state_details);
    }
}
object!(AppAssetLibraryPlacementCommonAttributes);

/// `AppAssetLibraryPlacementVideoAttributes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryPlacementVideoAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<DateTime>,
    /// `mediaType`
    pub media_type: Option<AppAssetLibraryMediaType>,
    /// `placementGroup`
    pub placement_group: Option<String>,
    /// `placementType`
    pub placement_type: Option<AppAssetLibraryPlacementType>,
    /// `state`
    pub state: Option<AppAssetLibraryPlacementState>,
    /// `stateDetails`
    pub state_details: Option<Vec<StateDetail>>,
}

impl Object for AppAssetLibraryPlacementVideoAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => self.created_date = map.next_value()?,
            "lastModifiedDate" => self.last_modified_date = map.next_value()?,
            "mediaType" => self.media_type = map.next_value()?,
            "placementGroup" => self.placement_group = map.next_value()?,
            "placementType" => self.placement_type = map.next_value()?,
            "state" => self.state = map.next_value()?,
            "stateDetails" => self.state_details = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("createdDate", &self.created_date)
            .member("lastModifiedDate", &self.last_modified_date)
            .member("mediaType", &self.media_type)
            .member("placementGroup", &self.placement_group)
            .member("placementType", &self.placement_type)
            .member("state", &self.state)
            .member("stateDetails", &self.state_details);
    }
}
object!(AppAssetLibraryPlacementVideoAttributes);

/// `AppMediaAssetState`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMediaAssetState {
    /// `errors`
    pub errors: Option<Vec<AppMediaStateError>>,
    /// `state`
    pub state: Option<AppMediaAssetStateState>,
    /// `warnings`
    pub warnings: Option<Vec<AppMediaStateError>>,
}

impl Object for AppMediaAssetState {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "errors" => self.errors = list_of(map)?,
            "state" => self.state = map.next_value()?,
            "warnings" => self.warnings = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("errors", &self.errors)
            .member("state", &self.state)
            .member("warnings", &self.warnings);
    }
}
object!(AppMediaAssetState);

/// `AppMediaPreviewFrameImageState`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMediaPreviewFrameImageState {
    /// `errors`
    pub errors: Option<Vec<AppMediaStateError>>,
    /// `state`
    pub state: Option<AppMediaPreviewFrameImageStateState>,
    /// `warnings`
    pub warnings: Option<Vec<AppMediaStateError>>,
}

impl Object for AppMediaPreviewFrameImageState {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "errors" => self.errors = list_of(map)?,
            "state" => self.state = map.next_value()?,
            "warnings" => self.warnings = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("errors", &self.errors)
            .member("state", &self.state)
            .member("warnings", &self.warnings);
    }
}
object!(AppMediaPreviewFrameImageState);

/// `AppMediaStateError`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMediaStateError {
    /// `code`
    pub code: Option<String>,
    /// `description`
    pub description: Option<String>,
}

impl Object for AppMediaStateError {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "code" => self.code = map.next_value()?,
            "description" => self.description = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("code", &self.code)
            .member("description", &self.description);
    }
}
object!(AppMediaStateError);

/// `AppMediaVideoState`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMediaVideoState {
    /// `errors`
    pub errors: Option<Vec<AppMediaStateError>>,
    /// `state`
    pub state: Option<AppMediaVideoStateState>,
    /// `warnings`
    pub warnings: Option<Vec<AppMediaStateError>>,
}

impl Object for AppMediaVideoState {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "errors" => self.errors = list_of(map)?,
            "state" => self.state = map.next_value()?,
            "warnings" => self.warnings = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("errors", &self.errors)
            .member("state", &self.state)
            .member("warnings", &self.warnings);
    }
}
object!(AppMediaVideoState);

/// `AppsBetaTesterUsagesV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsBetaTesterUsagesV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<AppsBetaTesterUsagesV1MetricDataPoint>>,
    /// `dimensions`
    pub dimensions: Option<AppsBetaTesterUsagesV1MetricDimensions>,
}

impl Object for AppsBetaTesterUsagesV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            "dimensions" => self.dimensions = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions);
    }
}
object!(AppsBetaTesterUsagesV1Metric);

/// What `betaTesters` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsBetaTesterUsagesV1MetricBetaTesters {
    /// `data`
    pub data: Option<String>,
    /// `links`
    pub links: Option<AppsBetaTesterUsagesV1MetricLinks>,
}

impl Object for AppsBetaTesterUsagesV1MetricBetaTesters {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => self.data = map.next_value()?,
            "links" => self.links = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("data", &self.data).member("links", &self.links);
    }
}
object!(AppsBetaTesterUsagesV1MetricBetaTesters);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsBetaTesterUsagesV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<AppsBetaTesterUsagesV1MetricValues>,
}

impl Object for AppsBetaTesterUsagesV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(AppsBetaTesterUsagesV1MetricDataPoint);

/// What `dimensions` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsBetaTesterUsagesV1MetricDimensions {
    /// `betaTesters`
    pub beta_testers: Option<AppsBetaTesterUsagesV1MetricBetaTesters>,
}

impl Object for AppsBetaTesterUsagesV1MetricDimensions {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "betaTesters" => self.beta_testers = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("betaTesters", &self.beta_testers);
    }
}
object!(AppsBetaTesterUsagesV1MetricDimensions);

/// What `links` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsBetaTesterUsagesV1MetricLinks {
    /// `groupBy`
    pub group_by: Option<String>,
    /// `related`
    pub related: Option<String>,
}

impl Object for AppsBetaTesterUsagesV1MetricLinks {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupBy" => self.group_by = map.next_value()?,
            "related" => self.related = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("groupBy", &self.group_by)
            .member("related", &self.related);
    }
}
object!(AppsBetaTesterUsagesV1MetricLinks);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsBetaTesterUsagesV1MetricValues {
    /// `crashCount`
    pub crash_count: Option<i64>,
    /// `feedbackCount`
    pub feedback_count: Option<i64>,
    /// `sessionCount`
    pub session_count: Option<i64>,
}

impl Object for AppsBetaTesterUsagesV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "crashCount" => self.crash_count = map.next_value()?,
            "feedbackCount" => self.feedback_count = map.next_value()?,
            "sessionCount" => self.session_count = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("crashCount", &self.crash_count)
            .member("feedbackCount", &self.feedback_count)
            .member("sessionCount", &self.session_count);
    }
}
object!(AppsBetaTesterUsagesV1MetricValues);

/// `AssociatedError`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedError {
    /// `code`
    pub code: Option<String>,
    /// `detail`
    pub detail: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `links`
    pub links: Option<ErrorLinks>,
    /// `meta`
    pub meta: Option<AssociatedErrorMeta>,
    /// `source`
    pub source: Option<AssociatedErrorSource>,
    /// `status`
    pub status: Option<String>,
    /// `title`
    pub title: Option<String>,
}

impl Object for AssociatedError {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "code" => self.code = map.next_value()?,
            "detail" => self.detail = map.next_value()?,
            "id" => self.id = map.next_value()?,
            "links" => self.links = map.next_value()?,
            "meta" => self.meta = map.next_value()?,
            "source" => self.source = map.next_value()?,
            "status" => self.status = map.next_value()?,
            "title" => self.title = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("code", &self.code)
            .member("detail", &self.detail)
            .member("id", &self.id)
            .member("links", &self.links)
            .member("meta", &self.meta)
            .member("source", &self.source)
            .member("status", &self.status)
            .member("title", &self.title);
    }
}
object!(AssociatedError);

/// What `meta` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedErrorMeta {
    /// `associatedErrors`
    pub associated_errors: Option<BTreeMap<String, Vec<AssociatedError>>>,
}

impl Object for AssociatedErrorMeta {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "associatedErrors" => self.associated_errors = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("associatedErrors", &self.associated_errors);
    }
}
object!(AssociatedErrorMeta);

/// What `source` holds.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssociatedErrorSource {
    /// `ErrorSourcePointer`.
    ErrorSourcePointer(ErrorSourcePointer),
    /// `ErrorSourceParameter`.
    ErrorSourceParameter(ErrorSourceParameter),
    /// Something that the description does not know; kept as it is.
    Unrecognized(Value),
}

impl Union for AssociatedErrorSource {
    fn read(value: &Value) -> Self {
        if let Some(known) = fits(value, &["pointer"]) {
            return Self::ErrorSourcePointer(known);
        }
        if let Some(known) = fits(value, &["parameter"]) {
            return Self::ErrorSourceParameter(known);
        }
        Self::Unrecognized(value.clone())
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::ErrorSourcePointer(known) => known.view(),
            Self::ErrorSourceParameter(known) => known.view(),
            Self::Unrecognized(value) => value.view(),
        }
    }
}
union!(AssociatedErrorSource);

/// `BetaBuildUsagesV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaBuildUsagesV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<BetaBuildUsagesV1MetricDataPoint>>,
}

impl Object for BetaBuildUsagesV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points);
    }
}
object!(BetaBuildUsagesV1Metric);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaBuildUsagesV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<BetaBuildUsagesV1MetricValues>,
}

impl Object for BetaBuildUsagesV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(BetaBuildUsagesV1MetricDataPoint);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaBuildUsagesV1MetricValues {
    /// `crashCount`
    pub crash_count: Option<i64>,
    /// `feedbackCount`
    pub feedback_count: Option<i64>,
    /// `installCount`
    pub install_count: Option<i64>,
    /// `inviteCount`
    pub invite_count: Option<i64>,
    /// `sessionCount`
    pub session_count: Option<i64>,
}

impl Object for BetaBuildUsagesV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "crashCount" => self.crash_count = map.next_value()?,
            "feedbackCount" => self.feedback_count = map.next_value()?,
            "installCount" => self.install_count = map.next_value()?,
            "inviteCount" => self.invite_count = map.next_value()?,
            "sessionCount" => self.session_count = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("crashCount", &self.crash_count)
            .member("feedbackCount", &self.feedback_count)
            .member("installCount", &self.install_count)
            .member("inviteCount", &self.invite_count)
            .member("sessionCount", &self.session_count);
    }
}
object!(BetaBuildUsagesV1MetricValues);

/// `BetaFeedbackScreenshotImage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaFeedbackScreenshotImage {
    /// `expirationDate`
    pub expiration_date: Option<DateTime>,
    /// `height`
    pub height: Option<i64>,
    /// `url`
    pub url: Option<String>,
    /// `width`
    pub width: Option<i64>,
}

impl Object for BetaFeedbackScreenshotImage {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "expirationDate" => self.expiration_date = map.next_value()?,
            "height" => self.height = map.next_value()?,
            "url" => self.url = map.next_value()?,
            "width" => self.width = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("expirationDate", &self.expiration_date)
            .member("height", &self.height)
            .member("url", &self.url)
            .member("width", &self.width);
    }
}
object!(BetaFeedbackScreenshotImage);

/// `BetaPublicLinkUsagesV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaPublicLinkUsagesV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<BetaPublicLinkUsagesV1MetricDataPoint>>,
}

impl Object for BetaPublicLinkUsagesV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points);
    }
}
object!(BetaPublicLinkUsagesV1Metric);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaPublicLinkUsagesV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<BetaPublicLinkUsagesV1MetricValues>,
}

impl Object for BetaPublicLinkUsagesV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(BetaPublicLinkUsagesV1MetricDataPoint);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaPublicLinkUsagesV1MetricValues {
    /// `acceptedCount`
    pub accepted_count: Option<i64>,
    /// `didNotAcceptCount`
    pub did_not_accept_count: Option<i64>,
    /// `didNotMeetCriteriaCount`
    pub did_not_meet_criteria_count: Option<i64>,
    /// `notClearRatio`
    pub not_clear_ratio: Option<f64>,
    /// `notInterestingRatio`
    pub not_interesting_ratio: Option<f64>,
    /// `notRelevantRatio`
    pub not_relevant_ratio: Option<f64>,
    /// `viewCount`
    pub view_count: Option<i64>,
}

impl Object for BetaPublicLinkUsagesV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "acceptedCount" => self.accepted_count = map.next_value()?,
            "didNotAcceptCount" => self.did_not_accept_count = map.next_value()?,
            "didNotMeetCriteriaCount" => {
                self.did_not_meet_criteria_count = map.next_value()?;
            }
            "notClearRatio" => self.not_clear_ratio = map.next_value()?,
            "notInterestingRatio" => self.not_interesting_ratio = map.next_value()?,
            "notRelevantRatio" => self.not_relevant_ratio = map.next_value()?,
            "viewCount" => self.view_count = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("acceptedCount", &self.accepted_count)
            .member("didNotAcceptCount", &self.did_not_accept_count)
            .member("didNotMeetCriteriaCount", &self.did_not_meet_criteria_count)
            .member("notClearRatio", &self.not_clear_ratio)
            .member("notInterestingRatio", &self.not_interesting_ratio)
            .member("notRelevantRatio", &self.not_relevant_ratio)
            .member("viewCount", &self.view_count);
    }
}
object!(BetaPublicLinkUsagesV1MetricValues);

/// `BetaTesterUsagesV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTesterUsagesV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<BetaTesterUsagesV1MetricDataPoint>>,
    /// `dimensions`
    pub dimensions: Option<BetaTesterUsagesV1MetricDimensions>,
}

impl Object for BetaTesterUsagesV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            "dimensions" => self.dimensions = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions);
    }
}
object!(BetaTesterUsagesV1Metric);

/// What `apps` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTesterUsagesV1MetricApps {
    /// `data`
    pub data: Option<String>,
    /// `links`
    pub links: Option<BetaTesterUsagesV1MetricLinks>,
}

impl Object for BetaTesterUsagesV1MetricApps {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => self.data = map.next_value()?,
            "links" => self.links = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("data", &self.data).member("links", &self.links);
    }
}
object!(BetaTesterUsagesV1MetricApps);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTesterUsagesV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<BetaTesterUsagesV1MetricValues>,
}

impl Object for BetaTesterUsagesV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(BetaTesterUsagesV1MetricDataPoint);

/// What `dimensions` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTesterUsagesV1MetricDimensions {
    /// `apps`
    pub apps: Option<BetaTesterUsagesV1MetricApps>,
}

impl Object for BetaTesterUsagesV1MetricDimensions {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "apps" => self.apps = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("apps", &self.apps);
    }
}
object!(BetaTesterUsagesV1MetricDimensions);

/// What `links` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTesterUsagesV1MetricLinks {
    /// `groupBy`
    pub group_by: Option<String>,
    /// `related`
    pub related: Option<String>,
}

impl Object for BetaTesterUsagesV1MetricLinks {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupBy" => self.group_by = map.next_value()?,
            "related" => self.related = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("groupBy", &self.group_by)
            .member("related", &self.related);
    }
}
object!(BetaTesterUsagesV1MetricLinks);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTesterUsagesV1MetricValues {
    /// `crashCount`
    pub crash_count: Option<i64>,
    /// `feedbackCount`
    pub feedback_count: Option<i64>,
    /// `sessionCount`
    pub session_count: Option<i64>,
}

impl Object for BetaTesterUsagesV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "crashCount" => self.crash_count = map.next_value()?,
            "feedbackCount" => self.feedback_count = map.next_value()?,
            "sessionCount" => self.session_count = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("crashCount", &self.crash_count)
            .member("feedbackCount", &self.feedback_count)
            .member("sessionCount", &self.session_count);
    }
}
object!(BetaTesterUsagesV1MetricValues);

/// `CapabilityOption`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapabilityOption {
    /// `description`
    pub description: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `enabledByDefault`
    pub enabled_by_default: Option<bool>,
    /// `key`
    pub key: Option<CapabilityOptionKey>,
    /// `name`
    pub name: Option<String>,
    /// `supportsWildcard`
    pub supports_wildcard: Option<bool>,
}

impl Object for CapabilityOption {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "description" => self.description = map.next_value()?,
            "enabled" => self.enabled = map.next_value()?,
            "enabledByDefault" => self.enabled_by_default = map.next_value()?,
            "key" => self.key = map.next_value()?,
            "name" => self.name = map.next_value()?,
            "supportsWildcard" => self.supports_wildcard = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("description", &self.description)
            .member("enabled", &self.enabled)
            .member("enabledByDefault", &self.enabled_by_default)
            .member("key", &self.key)
            .member("name", &self.name)
            .member("supportsWildcard", &self.supports_wildcard);
    }
}
object!(CapabilityOption);

impl CapabilityOption {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `enabledByDefault`.
    #[must_use]
    pub fn enabled_by_default(mut self, enabled_by_default: bool) -> Self {
        self.enabled_by_default = Some(enabled_by_default);
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: CapabilityOptionKey) -> Self {
        self.key = Some(key);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `supportsWildcard`.
    #[must_use]
    pub fn supports_wildcard(mut self, supports_wildcard: bool) -> Self {
        self.supports_wildcard = Some(supports_wildcard);
        self
    }
}

/// `CapabilitySetting`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapabilitySetting {
    /// `allowedInstances`
    pub allowed_instances: Option<CapabilitySettingAllowedInstances>,
    /// `description`
    pub description: Option<String>,
    /// `enabledByDefault`
    pub enabled_by_default: Option<bool>,
    /// `key`
    pub key: Option<CapabilitySettingKey>,
    /// `minInstances`
    pub min_instances: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `options`
    pub options: Option<Vec<CapabilityOption>>,
    /// `visible`
    pub visible: Option<bool>,
}

impl Object for CapabilitySetting {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "allowedInstances" => self.allowed_instances = map.next_value()?,
            "description" => self.description = map.next_value()?,
            "enabledByDefault" => self.enabled_by_default = map.next_value()?,
            "key" => self.key = map.next_value()?,
            "minInstances" => self.min_instances = map.next_value()?,
            "name" => self.name = map.next_value()?,
            "options" => self.options = list_of(map)?,
            "visible" => self.visible = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("allowedInstances", &self.allowed_instances)
            .member("description", &self.description)
            .member("enabledByDefault", &self.enabled_by_default)
            .member("key", &self.key)
            .member("minInstances", &self.min_instances)
            .member("name", &self.name)
            .member("options", &self.options)
            .member("visible", &self.visible);
    }
}
object!(CapabilitySetting);

impl CapabilitySetting {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `allowedInstances`.
    #[must_use]
    pub fn allowed_instances(
        mut self,
        allowed_instances: CapabilitySettingAllowedInstances,
    ) -> Self {
        self.allowed_instances = Some(allowed_instances);
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `enabledByDefault`.
    #[must_use]
    pub fn enabled_by_default(mut self, enabled_by_default: bool) -> Self {
        self.enabled_by_default = Some(enabled_by_default);
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: CapabilitySettingKey) -> Self {
        self.key = Some(key);
        self
    }

    /// Sets `minInstances`.
    #[must_use]
    pub fn min_instances(mut self, min_instances: i64) -> Self {
        self.min_instances = Some(min_instances);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, options: impl IntoIterator<Item = CapabilityOption>) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }

    /// Sets `visible`.
    #[must_use]
    pub fn visible(mut self, visible: bool) -> Self {
        self.visible = Some(visible);
        self
    }
}

/// `Checksums`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Checksums {
    /// `composite`
    pub composite: Option<ChecksumsComposite>,
    /// `file`
    pub file: Option<ChecksumsFile>,
}

impl Object for Checksums {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "composite" => self.composite = map.next_value()?,
            "file" => self.file = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("composite", &self.composite)
            .member("file", &self.file);
    }
}
object!(Checksums);

impl Checksums {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `composite`.
    #[must_use]
    pub fn composite(mut self, composite: ChecksumsComposite) -> Self {
        self.composite = Some(composite);
        self
    }

    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, file: ChecksumsFile) -> Self {
        self.file = Some(file);
        self
    }
}

/// What `composite` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChecksumsComposite {
    /// `algorithm`
    pub algorithm: Option<ChecksumsAlgorithm>,
    /// `hash`
    pub hash: Option<String>,
}

impl Object for ChecksumsComposite {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "algorithm" => self.algorithm = map.next_value()?,
            "hash" => self.hash = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("algorithm", &self.algorithm)
            .member("hash", &self.hash);
    }
}
object!(ChecksumsComposite);

impl ChecksumsComposite {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `algorithm`.
    #[must_use]
    pub fn algorithm(mut self, algorithm: ChecksumsAlgorithm) -> Self {
        self.algorithm = Some(algorithm);
        self
    }

    /// Sets `hash`.
    #[must_use]
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }
}

/// What `file` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChecksumsFile {
    /// `algorithm`
    pub algorithm: Option<ChecksumAlgorithm>,
    /// `hash`
    pub hash: Option<String>,
}

impl Object for ChecksumsFile {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "algorithm" => self.algorithm = map.next_value()?,
            "hash" => self.hash = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("algorithm", &self.algorithm)
            .member("hash", &self.hash);
    }
}
object!(ChecksumsFile);

impl ChecksumsFile {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `algorithm`.
    #[must_use]
    pub fn algorithm(mut self, algorithm: ChecksumAlgorithm) -> Self {
        self.algorithm = Some(algorithm);
        self
    }

    /// Sets `hash`.
    #[must_use]
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }
}

/// `CiAction`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiAction {
    /// `actionType`
    pub action_type: Option<CiActionType>,
    /// `buildDistributionAudience`
    pub build_distribution_audience: Option<BuildAudienceType>,
    /// `destination`
    pub destination: Option<CiActionDestination>,
    /// `isRequiredToPass`
    pub is_required_to_pass: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `platform`
    pub platform: Option<CiActionPlatform>,
    /// `scheme`
    pub scheme: Option<String>,
    /// `testConfiguration`
    pub test_configuration: Option<CiActionTestConfiguration>,
}

impl Object for CiAction {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "actionType" => self.action_type = map.next_value()?,
            "buildDistributionAudience" => {
                self.build_distribution_audience = map.next_value()?;
            }
            "destination" => self.destination = map.next_value()?,
            "isRequiredToPass" => self.is_required_to_pass = map.next_value()?,
            "name" => self.name = map.next_value()?,
            "platform" => self.platform = map.next_value()?,
            "scheme" => self.scheme = map.next_value()?,
            "testConfiguration" => self.test_configuration = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("actionType", &self.action_type)
            .member(
                "buildDistributionAudience",
                &self.build_distribution_audience,
            )
            .member("destination", &self.destination)
            .member("isRequiredToPass", &self.is_required_to_pass)
            .member("name", &self.name)
            .member("platform", &self.platform)
            .member("scheme", &self.scheme)
            .member("testConfiguration", &self.test_configuration);
    }
}
object!(CiAction);

impl CiAction {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `actionType`.
    #[must_use]
    pub fn action_type(mut self, action_type: CiActionType) -> Self {
        self.action_type = Some(action_type);
        self
    }

    /// Sets `buildDistributionAudience`.
    #[must_use]
    pub fn build_distribution_audience(
        mut self,
        build_distribution_audience: BuildAudienceType,
    ) -> Self {
        self.build_distribution_audience = Some(build_distribution_audience);
        self
    }

    /// Sets `destination`.
    #[must_use]
    pub fn destination(mut self, destination: CiActionDestination) -> Self {
        self.destination = Some(destination);
        self
    }

    /// Sets `isRequiredToPass`.
    #[must_use]
    pub fn is_required_to_pass(mut self, is_required_to_pass: bool) -> Self {
        self.is_required_to_pass = Some(is_required_to_pass);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `platform`.
    #[must_use]
    pub fn platform(mut self, platform: CiActionPlatform) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `scheme`.
    #[must_use]
    pub fn scheme(mut self, scheme: impl Into<String>) -> Self {
        self.scheme = Some(scheme.into());
        self
    }

    /// Sets `testConfiguration`.
    #[must_use]
    pub fn test_configuration(mut self, test_configuration: CiActionTestConfiguration) -> Self {
        self.test_configuration = Some(test_configuration);
        self
    }
}

/// What `testConfiguration` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiActionTestConfiguration {
    /// `kind`
    pub kind: Option<CiActionKind>,
    /// `testDestinations`
    pub test_destinations: Option<Vec<CiTestDestination>>,
    /// `testPlanName`
    pub test_plan_name: Option<String>,
}

impl Object for CiActionTestConfiguration {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "kind" => self.kind = map.next_value()?,
            "testDestinations" => self.test_destinations = list_of(map)?,
            "testPlanName" => self.test_plan_name = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("kind", &self.kind)
            .member("testDestinations", &self.test_destinations)
            .member("testPlanName", &self.test_plan_name);
    }
}
object!(CiActionTestConfiguration);

impl CiActionTestConfiguration {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: CiActionKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets `testDestinations`.
    #[must_use]
    pub fn test_destinations(
        mut self,
        test_destinations: impl IntoIterator<Item = CiTestDestination>,
    ) -> Self {
        self.test_destinations = Some(test_destinations.into_iter().collect());
        self
    }

    /// Sets `testPlanName`.
    #[must_use]
    pub fn test_plan_name(mut self, test_plan_name: impl Into<String>) -> Self {
        self.test_plan_name = Some(test_plan_name.into());
        self
    }
}

/// `CiBranchPatterns`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBranchPatterns {
    /// `isAllMatch`
    pub is_all_match: Option<bool>,
    /// `patterns`
    pub patterns: Option<Vec<CiBranchPatternsPattern>>,
}

impl Object for CiBranchPatterns {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "isAllMatch" => self.is_all_match = map.next_value()?,
            "patterns" => self.patterns = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("isAllMatch", &self.is_all_match)
            .member("patterns", &self.patterns);
    }
}
object!(CiBranchPatterns);

impl CiBranchPatterns {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `isAllMatch`.
    #[must_use]
    pub fn is_all_match(mut self, is_all_match: bool) -> Self {
        self.is_all_match = Some(is_all_match);
        self
    }

    /// Sets `patterns`.
    #[must_use]
    pub fn patterns(mut self, patterns: impl IntoIterator<Item = CiBranchPatternsPattern>) -> Self {
        self.patterns = Some(patterns.into_iter().collect());
        self
    }
}

/// What `pattern` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBranchPatternsPattern {
    /// `isPrefix`
    pub is_prefix: Option<bool>,
    /// `pattern`
    pub pattern: Option<String>,
}

impl Object for CiBranchPatternsPattern {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "isPrefix" => self.is_prefix = map.next_value()?,
            "pattern" => self.pattern = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("isPrefix", &self.is_prefix)
            .member("pattern", &self.pattern);
    }
}
object!(CiBranchPatternsPattern);

impl CiBranchPatternsPattern {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `isPrefix`.
    #[must_use]
    pub fn is_prefix(mut self, is_prefix: bool) -> Self {
        self.is_prefix = Some(is_prefix);
        self
    }

    /// Sets `pattern`.
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
}

/// `CiBranchStartCondition`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBranchStartCondition {
    /// `autoCancel`
    pub auto_cancel: Option<bool>,
    /// `filesAndFoldersRule`
    pub files_and_folders_rule: Option<CiFilesAndFoldersRule>,
    /// `source`
    pub source: Option<CiBranchPatterns>,
}

impl Object for CiBranchStartCondition {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "autoCancel" => self.auto_cancel = map.next_value()?,
            "filesAndFoldersRule" => self.files_and_folders_rule = map.next_value()?,
            "source" => self.source = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("autoCancel", &self.auto_cancel)
            .member("filesAndFoldersRule", &self.files_and_folders_rule)
            .member("source", &self.source);
    }
}
object!(CiBranchStartCondition);

impl CiBranchStartCondition {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `autoCancel`.
    #[must_use]
    pub fn auto_cancel(mut self, auto_cancel: bool) -> Self {
        self.auto_cancel = Some(auto_cancel);
        self
    }

    /// Sets `filesAndFoldersRule`.
    #[must_use]
    pub fn files_and_folders_rule(mut self, files_and_folders_rule: CiFilesAndFoldersRule) -> Self {
        self.files_and_folders_rule = Some(files_and_folders_rule);
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: CiBranchPatterns) -> Self {
        self.source = Some(source);
        self
    }
}

/// `CiFilesAndFoldersRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiFilesAndFoldersRule {
    /// `matchers`
    pub matchers: Option<Vec<CiStartConditionFileMatcher>>,
    /// `mode`
    pub mode: Option<CiFilesAndFoldersRuleMode>,
}

impl Object for CiFilesAndFoldersRule {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "matchers" => self.matchers = list_of(map)?,
            "mode" => self.mode = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("matchers", &self.matchers)
            .member("mode", &self.mode);
    }
}
object!(CiFilesAndFoldersRule);

impl CiFilesAndFoldersRule {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `matchers`.
    #[must_use]
    pub fn matchers(
        mut self,
        matchers: impl IntoIterator<Item = CiStartConditionFileMatcher>,
    ) -> Self {
        self.matchers = Some(matchers.into_iter().collect());
        self
    }

    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: CiFilesAndFoldersRuleMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

/// `CiGitUser`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiGitUser {
    /// `avatarUrl`
    pub avatar_url: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
}

impl Object for CiGitUser {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "avatarUrl" => self.avatar_url = map.next_value()?,
            "displayName" => self.display_name = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("avatarUrl", &self.avatar_url)
            .member("displayName", &self.display_name);
    }
}
object!(CiGitUser);

/// `CiIssueCounts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiIssueCounts {
    /// `analyzerWarnings`
    pub analyzer_warnings: Option<i64>,
    /// `errors`
    pub errors: Option<i64>,
    /// `testFailures`
    pub test_failures: Option<i64>,
    /// `warnings`
    pub warnings: Option<i64>,
}

impl Object for CiIssueCounts {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "analyzerWarnings" => self.analyzer_warnings = map.next_value()?,
            "errors" => self.errors = map.next_value()?,
            "testFailures" => self.test_failures = map.next_value()?,
            "warnings" => self.warnings = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("analyzerWarnings", &self.analyzer_warnings)
            .member("errors", &self.errors)
            .member("testFailures", &self.test_failures)
            .member("warnings", &self.warnings);
    }
}
object!(CiIssueCounts);

/// `CiManualBranchStartCondition`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiManualBranchStartCondition {
    /// `source`
    pub source: Option<CiBranchPatterns>,
}

impl Object for CiManualBranchStartCondition {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "source" => self.source = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("source", &self.source);
    }
}
object!(CiManualBranchStartCondition);

impl CiManualBranchStartCondition {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: CiBranchPatterns) -> Self {
        self.source = Some(source);
        self
    }
}

/// `CiManualPullRequestStartCondition`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiManualPullRequestStartCondition {
    /// `destination`
    pub destination: Option<CiBranchPatterns>,
    /// `source`
    pub source: Option<CiBranchPatterns>,
}

impl Object for CiManualPullRequestStartCondition {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "destination" => self.destination = map.next_value()?,
            "source" => self.source = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("destination", &self.destination)
            .member("source", &self.source);
    }
}
object!(CiManualPullRequestStartCondition);

impl CiManualPullRequestStartCondition {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `destination`.
    #[must_use]
    pub fn destination(mut self, destination: CiBranchPatterns) -> Self {
        self.destination = Some(destination);
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: CiBranchPatterns) -> Self {
        self.source = Some(source);
        self
    }
}

/// `CiManualTagStartCondition`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiManualTagStartCondition {
    /// `source`
    pub source: Option<CiTagPatterns>,
}

impl Object for CiManualTagStartCondition {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "source" => self.source = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("source", &self.source);
    }
}
object!(CiManualTagStartCondition);

impl CiManualTagStartCondition {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: CiTagPatterns) -> Self {
        self.source = Some(source);
        self
    }
}

/// `CiPullRequestStartCondition`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiPullRequestStartCondition {
    /// `autoCancel`
    pub auto_cancel: Option<bool>,
    /// `destination`
    pub destination: Option<CiBranchPatterns>,
    /// `filesAndFoldersRule`
    pub files_and_folders_rule: Option<CiFilesAndFoldersRule>,
    /// `source`
    pub source: Option<CiBranchPatterns>,
}

impl Object for CiPullRequestStartCondition {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "autoCancel" => self.auto_cancel = map.next_value()?,
            "destination" => self.destination = map.next_value()?,
            "filesAndFoldersRule" => self.files_and_folders_rule = map.next_value()?,
            "source" => self.source = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("autoCancel", &self.auto_cancel)
            .member("destination", &self.destination)
            .member("filesAndFoldersRule", &self.files_and_folders_rule)
            .member("source", &self.source);
    }
}
object!(CiPullRequestStartCondition);

impl CiPullRequestStartCondition {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `autoCancel`.
    #[must_use]
    pub fn auto_cancel(mut self, auto_cancel: bool) -> Self {
        self.auto_cancel = Some(auto_cancel);
        self
    }

    /// Sets `destination`.
    #[must_use]
    pub fn destination(mut self, destination: CiBranchPatterns) -> Self {
        self.destination = Some(destination);
        self
    }

    /// Sets `filesAndFoldersRule`.
    #[must_use]
    pub fn files_and_folders_rule(mut self, files_and_folders_rule: CiFilesAndFoldersRule) -> Self {
        self.files_and_folders_rule = Some(files_and_folders_rule);
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: CiBranchPatterns) -> Self {
        self.source = Some(source);
        self
    }
}

/// `CiScheduledStartCondition`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiScheduledStartCondition {
    /// `schedule`
    pub schedule: Option<CiScheduledStartConditionSchedule>,
    /// `source`
    pub source: Option<CiBranchPatterns>,
}

impl Object for CiScheduledStartCondition {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "schedule" => self.schedule = map.next_value()?,
            "source" => self.source = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("schedule", &self.schedule)
            .member("source", &self.source);
    }
}
object!(CiScheduledStartCondition);

impl CiScheduledStartCondition {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `schedule`.
    #[must_use]
    pub fn schedule(mut self, schedule: CiScheduledStartConditionSchedule) -> Self {
        self.schedule = Some(schedule);
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: CiBranchPatterns) -> Self {
        self.source = Some(source);
        self
    }
}

/// What `schedule` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiScheduledStartConditionSchedule {
    /// `days`
    pub days: Option<Vec<CiScheduledStartConditionDay>>,
    /// `frequency`
    pub frequency: Option<CiScheduledStartConditionFrequency>,
    /// `hour`
    pub hour: Option<i64>,
    /// `minute`
    pub minute: Option<i64>,
    /// `timezone`
    pub timezone: Option<String>,
}

impl Object for CiScheduledStartConditionSchedule {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "days" => self.days = list_of(map)?,
            "frequency" => self.frequency = map.next_value()?,
            "hour" => self.hour = map.next_value()?,
            "minute" => self.minute = map.next_value()?,
            "timezone" => self.timezone = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("days", &self.days)
            .member("frequency", &self.frequency)
            .member("hour", &self.hour)
            .member("minute", &self.minute)
            .member("timezone", &self.timezone);
    }
}
object!(CiScheduledStartConditionSchedule);

impl CiScheduledStartConditionSchedule {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `days`.
    #[must_use]
    pub fn days(mut self, days: impl IntoIterator<Item = CiScheduledStartConditionDay>) -> Self {
        self.days = Some(days.into_iter().collect());
        self
    }

    /// Sets `frequency`.
    #[must_use]
    pub fn frequency(mut self, frequency: CiScheduledStartConditionFrequency) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Sets `minute`.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

/// `CiStartConditionFileMatcher`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiStartConditionFileMatcher {
    /// `directory`
    pub directory: Option<String>,
    /// `fileExtension`
    pub file_extension: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
}

impl Object for CiStartConditionFileMatcher {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "directory" => self.directory = map.next_value()?,
            "fileExtension" => self.file_extension = map.next_value()?,
            "fileName" => self.file_name = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("directory", &self.directory)
            .member("fileExtension", &self.file_extension)
            .member("fileName", &self.file_name);
    }
}
object!(CiStartConditionFileMatcher);

impl CiStartConditionFileMatcher {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `directory`.
    #[must_use]
    pub fn directory(mut self, directory: impl Into<String>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// Sets `fileExtension`.
    #[must_use]
    pub fn file_extension(mut self, file_extension: impl Into<String>) -> Self {
        self.file_extension = Some(file_extension.into());
        self
    }

    /// Sets `fileName`.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
}

/// `CiTagPatterns`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiTagPatterns {
    /// `isAllMatch`
    pub is_all_match: Option<bool>,
    /// `patterns`
    pub patterns: Option<Vec<CiTagPatternsPattern>>,
}

impl Object for CiTagPatterns {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "isAllMatch" => self.is_all_match = map.next_value()?,
            "patterns" => self.patterns = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("isAllMatch", &self.is_all_match)
            .member("patterns", &self.patterns);
    }
}
object!(CiTagPatterns);

impl CiTagPatterns {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `isAllMatch`.
    #[must_use]
    pub fn is_all_match(mut self, is_all_match: bool) -> Self {
        self.is_all_match = Some(is_all_match);
        self
    }

    /// Sets `patterns`.
    #[must_use]
    pub fn patterns(mut self, patterns: impl IntoIterator<Item = CiTagPatternsPattern>) -> Self {
        self.patterns = Some(patterns.into_iter().collect());
        self
    }
}

/// What `pattern` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiTagPatternsPattern {
    /// `isPrefix`
    pub is_prefix: Option<bool>,
    /// `pattern`
    pub pattern: Option<String>,
}

impl Object for CiTagPatternsPattern {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "isPrefix" => self.is_prefix = map.next_value()?,
            "pattern" => self.pattern = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("isPrefix", &self.is_prefix)
            .member("pattern", &self.pattern);
    }
}
object!(CiTagPatternsPattern);

impl CiTagPatternsPattern {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `isPrefix`.
    #[must_use]
    pub fn is_prefix(mut self, is_prefix: bool) -> Self {
        self.is_prefix = Some(is_prefix);
        self
    }

    /// Sets `pattern`.
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
}

/// `CiTagStartCondition`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiTagStartCondition {
    /// `autoCancel`
    pub auto_cancel: Option<bool>,
    /// `filesAndFoldersRule`
    pub files_and_folders_rule: Option<CiFilesAndFoldersRule>,
    /// `source`
    pub source: Option<CiTagPatterns>,
}

impl Object for CiTagStartCondition {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "autoCancel" => self.auto_cancel = map.next_value()?,
            "filesAndFoldersRule" => self.files_and_folders_rule = map.next_value()?,
            "source" => self.source = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("autoCancel", &self.auto_cancel)
            .member("filesAndFoldersRule", &self.files_and_folders_rule)
            .member("source", &self.source);
    }
}
object!(CiTagStartCondition);

impl CiTagStartCondition {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `autoCancel`.
    #[must_use]
    pub fn auto_cancel(mut self, auto_cancel: bool) -> Self {
        self.auto_cancel = Some(auto_cancel);
        self
    }

    /// Sets `filesAndFoldersRule`.
    #[must_use]
    pub fn files_and_folders_rule(mut self, files_and_folders_rule: CiFilesAndFoldersRule) -> Self {
        self.files_and_folders_rule = Some(files_and_folders_rule);
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: CiTagPatterns) -> Self {
        self.source = Some(source);
        self
    }
}

/// `CiTestDestination`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiTestDestination {
    /// `deviceTypeIdentifier`
    pub device_type_identifier: Option<String>,
    /// `deviceTypeName`
    pub device_type_name: Option<String>,
    /// `kind`
    pub kind: Option<CiTestDestinationKind>,
    /// `runtimeIdentifier`
    pub runtime_identifier: Option<String>,
    /// `runtimeName`
    pub runtime_name: Option<String>,
}

impl Object for CiTestDestination {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceTypeIdentifier" => self.device_type_identifier = map.next_value()?,
            "deviceTypeName" => self.device_type_name = map.next_value()?,
            "kind" => self.kind = map.next_value()?,
            "runtimeIdentifier" => self.runtime_identifier = map.next_value()?,
            "runtimeName" => self.runtime_name = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("deviceTypeIdentifier", &self.device_type_identifier)
            .member("deviceTypeName", &self.device_type_name)
            .member("kind", &self.kind)
            .member("runtimeIdentifier", &self.runtime_identifier)
            .member("runtimeName", &self.runtime_name);
    }
}
object!(CiTestDestination);

impl CiTestDestination {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `deviceTypeIdentifier`.
    #[must_use]
    pub fn device_type_identifier(mut self, device_type_identifier: impl Into<String>) -> Self {
        self.device_type_identifier = Some(device_type_identifier.into());
        self
    }

    /// Sets `deviceTypeName`.
    #[must_use]
    pub fn device_type_name(mut self, device_type_name: impl Into<String>) -> Self {
        self.device_type_name = Some(device_type_name.into());
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: CiTestDestinationKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets `runtimeIdentifier`.
    #[must_use]
    pub fn runtime_identifier(mut self, runtime_identifier: impl Into<String>) -> Self {
        self.runtime_identifier = Some(runtime_identifier.into());
        self
    }

    /// Sets `runtimeName`.
    #[must_use]
    pub fn runtime_name(mut self, runtime_name: impl Into<String>) -> Self {
        self.runtime_name = Some(runtime_name.into());
        self
    }
}

/// `DeliveryFileUploadOperation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryFileUploadOperation {
    /// `entityTag`
    pub entity_tag: Option<String>,
    /// `expiration`
    pub expiration: Option<DateTime>,
    /// `length`
    pub length: Option<i64>,
    /// `method`
    pub method: Option<String>,
    /// `offset`
    pub offset: Option<i64>,
    /// `partNumber`
    pub part_number: Option<i64>,
    /// `requestHeaders`
    pub request_headers: Option<Vec<HttpHeader>>,
    /// `url`
    pub url: Option<String>,
}

impl Object for DeliveryFileUploadOperation {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "entityTag" => self.entity_tag = map.next_value()?,
            "expiration" => self.expiration = map.next_value()?,
            "length" => self.length = map.next_value()?,
            "method" => self.method = map.next_value()?,
            "offset" => self.offset = map.next_value()?,
            "partNumber" => self.part_number = map.next_value()?,
            "requestHeaders" => self.request_headers = list_of(map)?,
            "url" => self.url = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("entityTag", &self.entity_tag)
            .member("expiration", &self.expiration)
            .member("length", &self.length)
            .member("method", &self.method)
            .member("offset", &self.offset)
            .member("partNumber", &self.part_number)
            .member("requestHeaders", &self.request_headers)
            .member("url", &self.url);
    }
}
object!(DeliveryFileUploadOperation);

/// `DeviceFamilyOsVersionFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceFamilyOsVersionFilter {
    /// `deviceFamily`
    pub device_family: Option<DeviceFamily>,
    /// `maximumOsInclusive`
    pub maximum_os_inclusive: Option<String>,
    /// `minimumOsInclusive`
    pub minimum_os_inclusive: Option<String>,
}

impl Object for DeviceFamilyOsVersionFilter {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceFamily" => self.device_family = map.next_value()?,
            "maximumOsInclusive" => self.maximum_os_inclusive = map.next_value()?,
            "minimumOsInclusive" => self.minimum_os_inclusive = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("deviceFamily", &self.device_family)
            .member("maximumOsInclusive", &self.maximum_os_inclusive)
            .member("minimumOsInclusive", &self.minimum_os_inclusive);
    }
}
object!(DeviceFamilyOsVersionFilter);

impl DeviceFamilyOsVersionFilter {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `deviceFamily`.
    #[must_use]
    pub fn device_family(mut self, device_family: DeviceFamily) -> Self {
        self.device_family = Some(device_family);
        self
    }

    /// Sets `maximumOsInclusive`.
    #[must_use]
    pub fn maximum_os_inclusive(mut self, maximum_os_inclusive: impl Into<String>) -> Self {
        self.maximum_os_inclusive = Some(maximum_os_inclusive.into());
        self
    }

    /// Sets `minimumOsInclusive`.
    #[must_use]
    pub fn minimum_os_inclusive(mut self, minimum_os_inclusive: impl Into<String>) -> Self {
        self.minimum_os_inclusive = Some(minimum_os_inclusive.into());
        self
    }
}

/// `DiagnosticInsight`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticInsight {
    /// `direction`
    pub direction: Option<DiagnosticInsightDirection>,
    /// `insightType`
    pub insight_type: Option<DiagnosticInsightType>,
    /// `referenceVersions`
    pub reference_versions: Option<Vec<DiagnosticInsightReferenceVersion>>,
}

impl Object for DiagnosticInsight {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "direction" => self.direction = map.next_value()?,
            "insightType" => self.insight_type = map.next_value()?,
            "referenceVersions" => self.reference_versions = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("direction", &self.direction)
            .member("insightType", &self.insight_type)
            .member("referenceVersions", &self.reference_versions);
    }
}
object!(DiagnosticInsight);

/// What `referenceVersion` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticInsightReferenceVersion {
    /// `value`
    pub value: Option<f64>,
    /// `version`
    pub version: Option<String>,
}

impl Object for DiagnosticInsightReferenceVersion {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "value" => self.value = map.next_value()?,
            "version" => self.version = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("value", &self.value)
            .member("version", &self.version);
    }
}
object!(DiagnosticInsightReferenceVersion);

/// `DiagnosticLogCallStackNode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticLogCallStackNode {
    /// `address`
    pub address: Option<String>,
    /// `binaryName`
    pub binary_name: Option<String>,
    /// `binaryUUID`
    pub binary_uuid: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `insightsCategory`
    pub insights_category: Option<String>,
    /// `isBlameFrame`
    pub is_blame_frame: Option<bool>,
    /// `lineNumber`
    pub line_number: Option<String>,
    /// `offsetIntoBinaryTextSegment`
    pub offset_into_binary_text_segment: Option<String>,
    /// `offsetIntoSymbol`
    pub offset_into_symbol: Option<String>,
    /// `rawFrame`
    pub raw_frame: Option<String>,
    /// `sampleCount`
    pub sample_count: Option<i64>,
    /// `subFrames`
    pub sub_frames: Option<Vec<DiagnosticLogCallStackNode>>,
    /// `symbolName`
    pub symbol_name: Option<String>,
}

impl Object for DiagnosticLogCallStackNode {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "address" => self.address = map.next_value()?,
            "binaryName" => self.binary_name = map.next_value()?,
            "binaryUUID" => self.binary_uuid = map.next_value()?,
            "fileName" => self.file_name = map.next_value()?,
            "insightsCategory" => self.insights_category = map.next_value()?,
            "isBlameFrame" => self.is_blame_frame = map.next_value()?,
            "lineNumber" => self.line_number = map.next_value()?,
            "offsetIntoBinaryTextSegment" => {
                self.offset_into_binary_text_segment = map.next_value()?;
            }
            "offsetIntoSymbol" => self.offset_into_symbol = map.next_value()?,
            "rawFrame" => self.raw_frame = map.next_value()?,
            "sampleCount" => self.sample_count = map.next_value()?,
            "subFrames" => self.sub_frames = list_of(map)?,
            "symbolName" => self.symbol_name = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("address", &self.address)
            .member("binaryName", &self.binary_name)
            .member("binaryUUID", &self.binary_uuid)
            .member("fileName", &self.file_name)
            .member("insightsCategory", &self.insights_category)
            .member("isBlameFrame", &self.is_blame_frame)
            .member("lineNumber", &self.line_number)
            .member(
                "offsetIntoBinaryTextSegment",
                &self.offset_into_binary_text_segment,
            )
            .member("offsetIntoSymbol", &self.offset_into_symbol)
            .member("rawFrame", &self.raw_frame)
            .member("sampleCount", &self.sample_count)
            .member("subFrames", &self.sub_frames)
            .member("symbolName", &self.symbol_name);
    }
}
object!(DiagnosticLogCallStackNode);

/// `diagnosticLogs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticLogs {
    /// `productData`
    pub product_data: Option<Vec<DiagnosticLogsProductData>>,
    /// `version`
    pub version: Option<String>,
}

impl Object for DiagnosticLogs {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "productData" => self.product_data = list_of(map)?,
            "version" => self.version = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("productData", &self.product_data)
            .member("version", &self.version);
    }
}
object!(DiagnosticLogs);

/// What `callStack` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticLogsCallStack {
    /// `callStackRootFrames`
    pub call_stack_root_frames: Option<Vec<DiagnosticLogCallStackNode>>,
}

impl Object for DiagnosticLogsCallStack {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "callStackRootFrames" => self.call_stack_root_frames = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("callStackRootFrames", &self.call_stack_root_frames);
    }
}
object!(DiagnosticLogsCallStack);

/// What `callStackTree` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticLogsCallStackTree {
    /// `callStackPerThread`
    pub call_stack_per_thread: Option<bool>,
    /// `callStacks`
    pub call_stacks: Option<Vec<DiagnosticLogsCallStack>>,
}

impl Object for DiagnosticLogsCallStackTree {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "callStackPerThread" => self.call_stack_per_thread = map.next_value()?,
            "callStacks" => self.call_stacks = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("callStackPerThread", &self.call_stack_per_thread)
            .member("callStacks", &self.call_stacks);
    }
}
object!(DiagnosticLogsCallStackTree);

/// What `diagnosticInsight` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticLogsDiagnosticInsight {
    /// `insightsCategory`
    pub insights_category: Option<String>,
    /// `insightsString`
    pub insights_string: Option<String>,
    /// `insightsURL`
    pub insights_url: Option<String>,
}

impl Object for DiagnosticLogsDiagnosticInsight {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "insightsCategory" => self.insights_category = map.next_value()?,
            "insightsString" => self.insights_string = map.next_value()?,
            "insightsURL" => self.insights_url = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("insightsCategory", &self.insights_category)
            .member("insightsString", &self.insights_string)
            .member("insightsURL", &self.insights_url);
    }
}
object!(DiagnosticLogsDiagnosticInsight);

/// What `diagnosticLog` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticLogsDiagnosticLog {
    /// `callStackTree`
    pub call_stack_tree: Option<Vec<DiagnosticLogsCallStackTree>>,
    /// `diagnosticMetaData`
    pub diagnostic_meta_data: Option<DiagnosticLogsDiagnosticMetaData>,
}

impl Object for DiagnosticLogsDiagnosticLog {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "callStackTree" => self.call_stack_tree = list_of(map)?,
            "diagnosticMetaData" => self.diagnostic_meta_data = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("callStackTree", &self.call_stack_tree)
            .member("diagnosticMetaData", &self.diagnostic_meta_data);
    }
}
object!(DiagnosticLogsDiagnosticLog);

/// What `diagnosticMetaData` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticLogsDiagnosticMetaData {
    /// `appVersion`
    pub app_version: Option<String>,
    /// `buildVersion`
    pub build_version: Option<String>,
    /// `bundleId`
    pub bundle_id: Option<String>,
    /// `deviceType`
    pub device_type: Option<String>,
    /// `event`
    pub event: Option<String>,
    /// `eventDetail`
    pub event_detail: Option<String>,
    /// `osVersion`
    pub os_version: Option<String>,
    /// `platformArchitecture`
    pub platform_architecture: Option<String>,
    /// `writesCaused`
    pub writes_caused: Option<String>,
}

impl Object for DiagnosticLogsDiagnosticMetaData {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appVersion" => self.app_version = map.next_value()?,
            "buildVersion" => self.build_version = map.next_value()?,
            "bundleId" => self.bundle_id = map.next_value()?,
            "deviceType" => self.device_type = map.next_value()?,
            "event" => self.event = map.next_value()?,
            "eventDetail" => self.event_detail = map.next_value()?,
            "osVersion" => self.os_version = map.next_value()?,
            "platformArchitecture" => self.platform_architecture = map.next_value()?,
            "writesCaused" => self.writes_caused = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("appVersion", &self.app_version)
            .member("buildVersion", &self.build_version)
            .member("bundleId", &self.bundle_id)
            .member("deviceType", &self.device_type)
            .member("event", &self.event)
            .member("eventDetail", &self.event_detail)
            .member("osVersion", &self.os_version)
            .member("platformArchitecture", &self.platform_architecture)
            .member("writesCaused", &self.writes_caused);
    }
}
object!(DiagnosticLogsDiagnosticMetaData);

/// What `productData` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticLogsProductData {
    /// `diagnosticInsights`
    pub diagnostic_insights: Option<Vec<DiagnosticLogsDiagnosticInsight>>,
    /// `diagnosticLogs`
    pub diagnostic_logs: Option<Vec<DiagnosticLogsDiagnosticLog>>,
    /// `signatureId`
    pub signature_id: Option<String>,
}

impl Object for DiagnosticLogsProductData {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "diagnosticInsights" => self.diagnostic_insights = list_of(map)?,
            "diagnosticLogs" => self.diagnostic_logs = list_of(map)?,
            "signatureId" => self.signature_id = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("diagnosticInsights", &self.diagnostic_insights)
            .member("diagnosticLogs", &self.diagnostic_logs)
            .member("signatureId", &self.signature_id);
    }
}
object!(DiagnosticLogsProductData);

/// `ErrorLinks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorLinks {
    /// `about`
    pub about: Option<String>,
    /// `associated`
    pub associated: Option<ErrorLinksAssociated>,
    /// `see`
    pub see: Option<String>,
}

impl Object for ErrorLinks {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "about" => self.about = map.next_value()?,
            "associated" => self.associated = map.next_value()?,
            "see" => self.see = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("about", &self.about)
            .member("associated", &self.associated)
            .member("see", &self.see);
    }
}
object!(ErrorLinks);

/// What `associated` holds.
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorLinksAssociated {
    /// Text.
    Text(String),
    /// An object.
    Object(ErrorLinksAssociatedObject),
    /// Something that the description does not know; kept as it is.
    Unrecognized(Value),
}

impl Union for ErrorLinksAssociated {
    fn read(value: &Value) -> Self {
        if let Some(known) = fits(value, &[]) {
            return Self::Text(known);
        }
        if let Some(known) = fits(value, &[]) {
            return Self::Object(known);
        }
        Self::Unrecognized(value.clone())
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Text(known) => known.view(),
            Self::Object(known) => known.view(),
            Self::Unrecognized(value) => value.view(),
        }
    }
}
union!(ErrorLinksAssociated);

/// What `meta` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorLinksAssociatedMeta {
    /// `source`
    pub source: Option<String>,
}

impl Object for ErrorLinksAssociatedMeta {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "source" => self.source = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("source", &self.source);
    }
}
object!(ErrorLinksAssociatedMeta);

/// What `Object` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorLinksAssociatedObject {
    /// `href`
    pub href: Option<String>,
    /// `meta`
    pub meta: Option<ErrorLinksAssociatedMeta>,
}

impl Object for ErrorLinksAssociatedObject {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "href" => self.href = map.next_value()?,
            "meta" => self.meta = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("href", &self.href).member("meta", &self.meta);
    }
}
object!(ErrorLinksAssociatedObject);

/// `ErrorResponse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// `errors`
    pub errors: Option<Vec<ErrorResponseError>>,
}

impl Object for ErrorResponse {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "errors" => self.errors = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("errors", &self.errors);
    }
}
object!(ErrorResponse);

/// What `error` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorResponseError {
    /// `code`
    pub code: Option<String>,
    /// `detail`
    pub detail: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `links`
    pub links: Option<ErrorLinks>,
    /// `meta`
    pub meta: Option<ErrorResponseMeta>,
    /// `source`
    pub source: Option<ErrorResponseSource>,
    /// `status`
    pub status: Option<String>,
    /// `title`
    pub title: Option<String>,
}

impl Object for ErrorResponseError {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "code" => self.code = map.next_value()?,
            "detail" => self.detail = map.next_value()?,
            "id" => self.id = map.next_value()?,
            "links" => self.links = map.next_value()?,
            "meta" => self.meta = map.next_value()?,
            "source" => self.source = map.next_value()?,
            "status" => self.status = map.next_value()?,
            "title" => self.title = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("code", &self.code)
            .member("detail", &self.detail)
            .member("id", &self.id)
            .member("links", &self.links)
            .member("meta", &self.meta)
            .member("source", &self.source)
            .member("status", &self.status)
            .member("title", &self.title);
    }
}
object!(ErrorResponseError);

/// What `meta` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorResponseMeta {
    /// `associatedErrors`
    pub associated_errors: Option<BTreeMap<String, Vec<AssociatedError>>>,
}

impl Object for ErrorResponseMeta {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "associatedErrors" => self.associated_errors = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("associatedErrors", &self.associated_errors);
    }
}
object!(ErrorResponseMeta);

/// What `source` holds.
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorResponseSource {
    /// `ErrorSourcePointer`.
    ErrorSourcePointer(ErrorSourcePointer),
    /// `ErrorSourceParameter`.
    ErrorSourceParameter(ErrorSourceParameter),
    /// Something that the description does not know; kept as it is.
    Unrecognized(Value),
}

impl Union for ErrorResponseSource {
    fn read(value: &Value) -> Self {
        if let Some(known) = fits(value, &["pointer"]) {
            return Self::ErrorSourcePointer(known);
        }
        if let Some(known) = fits(value, &["parameter"]) {
            return Self::ErrorSourceParameter(known);
        }
        Self::Unrecognized(value.clone())
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::ErrorSourcePointer(known) => known.view(),
            Self::ErrorSourceParameter(known) => known.view(),
            Self::Unrecognized(value) => value.view(),
        }
    }
}
union!(ErrorResponseSource);

/// `ErrorSourceParameter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorSourceParameter {
    /// `parameter`
    pub parameter: Option<String>,
}

impl Object for ErrorSourceParameter {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "parameter" => self.parameter = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("parameter", &self.parameter);
    }
}
object!(ErrorSourceParameter);

/// `ErrorSourcePointer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorSourcePointer {
    /// `pointer`
    pub pointer: Option<String>,
}

impl Object for ErrorSourcePointer {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "pointer" => self.pointer = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("pointer", &self.pointer);
    }
}
object!(ErrorSourcePointer);

/// `FileLocation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileLocation {
    /// `lineNumber`
    pub line_number: Option<i64>,
    /// `path`
    pub path: Option<String>,
}

impl Object for FileLocation {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "lineNumber" => self.line_number = map.next_value()?,
            "path" => self.path = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("lineNumber", &self.line_number)
            .member("path", &self.path);
    }
}
object!(FileLocation);

/// `GameCenterMatchmakingAppRequestsV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingAppRequestsV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<GameCenterMatchmakingAppRequestsV1MetricDataPoint>>,
    /// `dimensions`
    pub dimensions: Option<GameCenterMatchmakingAppRequestsV1MetricDimensions>,
    /// `granularity`
    pub granularity: Option<GameCenterMatchmakingAppRequestsV1MetricGranularity>,
}

impl Object for GameCenterMatchmakingAppRequestsV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            "dimensions" => self.dimensions = map.next_value()?,
            "granularity" => self.granularity = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .member("granularity", &self.granularity);
    }
}
object!(GameCenterMatchmakingAppRequestsV1Metric);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingAppRequestsV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<GameCenterMatchmakingAppRequestsV1MetricValues>,
}

impl Object for GameCenterMatchmakingAppRequestsV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(GameCenterMatchmakingAppRequestsV1MetricDataPoint);

/// What `dimensions` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingAppRequestsV1MetricDimensions {
    /// `result`
    pub result: Option<GameCenterMatchmakingAppRequestsV1MetricResult>,
}

impl Object for GameCenterMatchmakingAppRequestsV1MetricDimensions {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "result" => self.result = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("result", &self.result);
    }
}
object!(GameCenterMatchmakingAppRequestsV1MetricDimensions);

/// What `links` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingAppRequestsV1MetricLinks {
    /// `groupBy`
    pub group_by: Option<String>,
}

impl Object for GameCenterMatchmakingAppRequestsV1MetricLinks {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupBy" => self.group_by = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("groupBy", &self.group_by);
    }
}
object!(GameCenterMatchmakingAppRequestsV1MetricLinks);

/// What `result` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingAppRequestsV1MetricResult {
    /// `data`
    pub data: Option<GameCenterMatchmakingAppRequestsV1MetricData>,
    /// `links`
    pub links: Option<GameCenterMatchmakingAppRequestsV1MetricLinks>,
}

impl Object for GameCenterMatchmakingAppRequestsV1MetricResult {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => self.data = map.next_value()?,
            "links" => self.links = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("data", &self.data).member("links", &self.links);
    }
}
object!(GameCenterMatchmakingAppRequestsV1MetricResult);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingAppRequestsV1MetricValues {
    /// `averageSecondsInQueue`
    pub average_seconds_in_queue: Option<f64>,
    /// `count`
    pub count: Option<i64>,
    /// `p50SecondsInQueue`
    pub p50_seconds_in_queue: Option<f64>,
    /// `p95SecondsInQueue`
    pub p95_seconds_in_queue: Option<f64>,
}

impl Object for GameCenterMatchmakingAppRequestsV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "averageSecondsInQueue" => self.average_seconds_in_queue = map.next_value()?,
            "count" => self.count = map.next_value()?,
            "p50SecondsInQueue" => self.p50_seconds_in_queue = map.next_value()?,
            "p95SecondsInQueue" => self.p95_seconds_in_queue = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("averageSecondsInQueue", &self.average_seconds_in_queue)
            .member("count", &self.count)
            .member("p50SecondsInQueue", &self.p50_seconds_in_queue)
            .member("p95SecondsInQueue", &self.p95_seconds_in_queue);
    }
}
object!(GameCenterMatchmakingAppRequestsV1MetricValues);

/// `GameCenterMatchmakingBooleanRuleResultsV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingBooleanRuleResultsV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<GameCenterMatchmakingBooleanRuleResultsV1MetricDataPoint>>,
    /// `dimensions`
    pub dimensions: Option<GameCenterMatchmakingBooleanRuleResultsV1MetricDimensions>,
    /// `granularity`
    pub granularity: Option<GameCenterMatchmakingBooleanRuleResultsV1MetricGranularity>,
}

impl Object for GameCenterMatchmakingBooleanRuleResultsV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            "dimensions" => self.dimensions = map.next_value()?,
            "granularity" => self.granularity = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .member("granularity", &self.granularity);
    }
}
object!(GameCenterMatchmakingBooleanRuleResultsV1Metric);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingBooleanRuleResultsV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<GameCenterMatchmakingBooleanRuleResultsV1MetricValues>,
}

impl Object for GameCenterMatchmakingBooleanRuleResultsV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(GameCenterMatchmakingBooleanRuleResultsV1MetricDataPoint);

/// What `dimensions` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingBooleanRuleResultsV1MetricDimensions {
    /// `gameCenterMatchmakingQueue`
    pub game_center_matchmaking_queue:
        Option<GameCenterMatchmakingBooleanRuleResultsV1MetricGameCenterMatchmakingQueue>,
    /// `result`
    pub result: Option<GameCenterMatchmakingBooleanRuleResultsV1MetricResult>,
}

impl Object for GameCenterMatchmakingBooleanRuleResultsV1MetricDimensions {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterMatchmakingQueue" => {
                self.game_center_matchmaking_queue = map.next_value()?;
            }
            "result" => self.result = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member(
            "gameCenterMatchmakingQueue",
            &self.game_center_matchmaking_queue,
        )
        .member("result", &self.result);
    }
}
object!(GameCenterMatchmakingBooleanRuleResultsV1MetricDimensions);

/// What `gameCenterMatchmakingQueue` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingBooleanRuleResultsV1MetricGameCenterMatchmakingQueue {
    /// `data`
    pub data: Option<String>,
    /// `links`
    pub links: Option<GameCenterMatchmakingBooleanRuleResultsV1MetricLinks>,
}

impl Object for GameCenterMatchmakingBooleanRuleResultsV1MetricGameCenterMatchmakingQueue {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => self.data = map.next_value()?,
            "links" => self.links = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("data", &self.data).member("links", &self.links);
    }
}
object!(GameCenterMatchmakingBooleanRuleResultsV1MetricGameCenterMatchmakingQueue);

/// What `links` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingBooleanRuleResultsV1MetricLinks {
    /// `groupBy`
    pub group_by: Option<String>,
    /// `related`
    pub related: Option<String>,
}

impl Object for GameCenterMatchmakingBooleanRuleResultsV1MetricLinks {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupBy" => self.group_by = map.next_value()?,
            "related" => self.related = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("groupBy", &self.group_by)
            .member("related", &self.related);
    }
}
object!(GameCenterMatchmakingBooleanRuleResultsV1MetricLinks);

/// What `result` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingBooleanRuleResultsV1MetricResult {
    /// `data`
    pub data: Option<String>,
    /// `links`
    pub links: Option<GameCenterMatchmakingBooleanRuleResultsV1MetricResultLinks>,
}

impl Object for GameCenterMatchmakingBooleanRuleResultsV1MetricResult {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => self.data = map.next_value()?,
            "links" => self.links = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("data", &self.data).member("links", &self.links);
    }
}
object!(GameCenterMatchmakingBooleanRuleResultsV1MetricResult);

/// What `links` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingBooleanRuleResultsV1MetricResultLinks {
    /// `groupBy`
    pub group_by: Option<String>,
}

impl Object for GameCenterMatchmakingBooleanRuleResultsV1MetricResultLinks {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupBy" => self.group_by = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("groupBy", &self.group_by);
    }
}
object!(GameCenterMatchmakingBooleanRuleResultsV1MetricResultLinks);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingBooleanRuleResultsV1MetricValues {
    /// `count`
    pub count: Option<i64>,
}

impl Object for GameCenterMatchmakingBooleanRuleResultsV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "count" => self.count = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("count", &self.count);
    }
}
object!(GameCenterMatchmakingBooleanRuleResultsV1MetricValues);

/// `GameCenterMatchmakingNumberRuleResultsV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingNumberRuleResultsV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<GameCenterMatchmakingNumberRuleResultsV1MetricDataPoint>>,
    /// `dimensions`
    pub dimensions: Option<GameCenterMatchmakingNumberRuleResultsV1MetricDimensions>,
    /// `granularity`
    pub granularity: Option<GameCenterMatchmakingNumberRuleResultsV1MetricGranularity>,
}

impl Object for GameCenterMatchmakingNumberRuleResultsV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            "dimensions" => self.dimensions = map.next_value()?,
            "granularity" => self.granularity = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .member("granularity", &self.granularity);
    }
}
object!(GameCenterMatchmakingNumberRuleResultsV1Metric);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingNumberRuleResultsV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<GameCenterMatchmakingNumberRuleResultsV1MetricValues>,
}

impl Object for GameCenterMatchmakingNumberRuleResultsV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(GameCenterMatchmakingNumberRuleResultsV1MetricDataPoint);

/// What `dimensions` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingNumberRuleResultsV1MetricDimensions {
    /// `gameCenterMatchmakingQueue`
    pub game_center_matchmaking_queue:
        Option<GameCenterMatchmakingNumberRuleResultsV1MetricGameCenterMatchmakingQueue>,
}

impl Object for GameCenterMatchmakingNumberRuleResultsV1MetricDimensions {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterMatchmakingQueue" => {
                self.game_center_matchmaking_queue = map.next_value()?;
            }
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member(
            "gameCenterMatchmakingQueue",
            &self.game_center_matchmaking_queue,
        );
    }
}
object!(GameCenterMatchmakingNumberRuleResultsV1MetricDimensions);

/// What `gameCenterMatchmakingQueue` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingNumberRuleResultsV1MetricGameCenterMatchmakingQueue {
    /// `data`
    pub data: Option<String>,
    /// `links`
    pub links: Option<GameCenterMatchmakingNumberRuleResultsV1MetricLinks>,
}

impl Object for GameCenterMatchmakingNumberRuleResultsV1MetricGameCenterMatchmakingQueue {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => self.data = map.next_value()?,
            "links" => self.links = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("data", &self.data).member("links", &self.links);
    }
}
object!(GameCenterMatchmakingNumberRuleResultsV1MetricGameCenterMatchmakingQueue);

/// What `links` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingNumberRuleResultsV1MetricLinks {
    /// `groupBy`
    pub group_by: Option<String>,
    /// `related`
    pub related: Option<String>,
}

impl Object for GameCenterMatchmakingNumberRuleResultsV1MetricLinks {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupBy" => self.group_by = map.next_value()?,
            "related" => self.related = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("groupBy", &self.group_by)
            .member("related", &self.related);
    }
}
object!(GameCenterMatchmakingNumberRuleResultsV1MetricLinks);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingNumberRuleResultsV1MetricValues {
    /// `averageResult`
    pub average_result: Option<f64>,
    /// `count`
    pub count: Option<i64>,
    /// `p50Result`
    pub p50_result: Option<f64>,
    /// `p95Result`
    pub p95_result: Option<f64>,
}

impl Object for GameCenterMatchmakingNumberRuleResultsV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "averageResult" => self.average_result = map.next_value()?,
            "count" => self.count = map.next_value()?,
            "p50Result" => self.p50_result = map.next_value()?,
            "p95Result" => self.p95_result = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("averageResult", &self.average_result)
            .member("count", &self.count)
            .member("p50Result", &self.p50_result)
            .member("p95Result", &self.p95_result);
    }
}
object!(GameCenterMatchmakingNumberRuleResultsV1MetricValues);

/// `GameCenterMatchmakingQueueRequestsV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueRequestsV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<GameCenterMatchmakingQueueRequestsV1MetricDataPoint>>,
    /// `dimensions`
    pub dimensions: Option<GameCenterMatchmakingQueueRequestsV1MetricDimensions>,
    /// `granularity`
    pub granularity: Option<GameCenterMatchmakingQueueRequestsV1MetricGranularity>,
}

impl Object for GameCenterMatchmakingQueueRequestsV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            "dimensions" => self.dimensions = map.next_value()?,
            "granularity" => self.granularity = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .member("granularity", &self.granularity);
    }
}
object!(GameCenterMatchmakingQueueRequestsV1Metric);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueRequestsV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<GameCenterMatchmakingQueueRequestsV1MetricValues>,
}

impl Object for GameCenterMatchmakingQueueRequestsV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(GameCenterMatchmakingQueueRequestsV1MetricDataPoint);

/// What `dimensions` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueRequestsV1MetricDimensions {
    /// `gameCenterDetail`
    pub game_center_detail: Option<GameCenterMatchmakingQueueRequestsV1MetricGameCenterDetail>,
    /// `result`
    pub result: Option<GameCenterMatchmakingQueueRequestsV1MetricResult>,
}

impl Object for GameCenterMatchmakingQueueRequestsV1MetricDimensions {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterDetail" => self.game_center_detail = map.next_value()?,
            "result" => self.result = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("gameCenterDetail", &self.game_center_detail)
            .member("result", &self.result);
    }
}
object!(GameCenterMatchmakingQueueRequestsV1MetricDimensions);

/// What `gameCenterDetail` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueRequestsV1MetricGameCenterDetail {
    /// `data`
    pub data: Option<String>,
    /// `links`
    pub links: Option<GameCenterMatchmakingQueueRequestsV1MetricLinks>,
}

impl Object for GameCenterMatchmakingQueueRequestsV1MetricGameCenterDetail {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => self.data = map.next_value()?,
            "links" => self.links = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("data", &self.data).member("links", &self.links);
    }
}
object!(GameCenterMatchmakingQueueRequestsV1MetricGameCenterDetail);

/// What `links` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueRequestsV1MetricLinks {
    /// `groupBy`
    pub group_by: Option<String>,
    /// `related`
    pub related: Option<String>,
}

impl Object for GameCenterMatchmakingQueueRequestsV1MetricLinks {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupBy" => self.group_by = map.next_value()?,
            "related" => self.related = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("groupBy", &self.group_by)
            .member("related", &self.related);
    }
}
object!(GameCenterMatchmakingQueueRequestsV1MetricLinks);

/// What `result` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueRequestsV1MetricResult {
    /// `data`
    pub data: Option<GameCenterMatchmakingQueueRequestsV1MetricData>,
    /// `links`
    pub links: Option<GameCenterMatchmakingQueueRequestsV1MetricResultLinks>,
}

impl Object for GameCenterMatchmakingQueueRequestsV1MetricResult {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => self.data = map.next_value()?,
            "links" => self.links = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("data", &self.data).member("links", &self.links);
    }
}
object!(GameCenterMatchmakingQueueRequestsV1MetricResult);

/// What `links` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueRequestsV1MetricResultLinks {
    /// `groupBy`
    pub group_by: Option<String>,
}

impl Object for GameCenterMatchmakingQueueRequestsV1MetricResultLinks {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupBy" => self.group_by = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("groupBy", &self.group_by);
    }
}
object!(GameCenterMatchmakingQueueRequestsV1MetricResultLinks);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueRequestsV1MetricValues {
    /// `averageSecondsInQueue`
    pub average_seconds_in_queue: Option<f64>,
    /// `count`
    pub count: Option<i64>,
    /// `p50SecondsInQueue`
    pub p50_seconds_in_queue: Option<f64>,
    /// `p95SecondsInQueue`
    pub p95_seconds_in_queue: Option<f64>,
}

impl Object for GameCenterMatchmakingQueueRequestsV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "averageSecondsInQueue" => self.average_seconds_in_queue = map.next_value()?,
            "count" => self.count = map.next_value()?,
            "p50SecondsInQueue" => self.p50_seconds_in_queue = map.next_value()?,
            "p95SecondsInQueue" => self.p95_seconds_in_queue = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("averageSecondsInQueue", &self.average_seconds_in_queue)
            .member("count", &self.count)
            .member("p50SecondsInQueue", &self.p50_seconds_in_queue)
            .member("p95SecondsInQueue", &self.p95_seconds_in_queue);
    }
}
object!(GameCenterMatchmakingQueueRequestsV1MetricValues);

/// `GameCenterMatchmakingQueueSizesV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueSizesV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<GameCenterMatchmakingQueueSizesV1MetricDataPoint>>,
    /// `granularity`
    pub granularity: Option<GameCenterMatchmakingQueueSizesV1MetricGranularity>,
}

impl Object for GameCenterMatchmakingQueueSizesV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            "granularity" => self.granularity = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points)
            .member("granularity", &self.granularity);
    }
}
object!(GameCenterMatchmakingQueueSizesV1Metric);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueSizesV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<GameCenterMatchmakingQueueSizesV1MetricValues>,
}

impl Object for GameCenterMatchmakingQueueSizesV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(GameCenterMatchmakingQueueSizesV1MetricDataPoint);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueSizesV1MetricValues {
    /// `averageNumberOfRequests`
    pub average_number_of_requests: Option<f64>,
    /// `count`
    pub count: Option<i64>,
    /// `p50NumberOfRequests`
    pub p50_number_of_requests: Option<f64>,
    /// `p95NumberOfRequests`
    pub p95_number_of_requests: Option<f64>,
}

impl Object for GameCenterMatchmakingQueueSizesV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "averageNumberOfRequests" => {
                self.average_number_of_requests = map.next_value()?;
            }
            "count" => self.count = map.next_value()?,
            "p50NumberOfRequests" => self.p50_number_of_requests = map.next_value()?,
            "p95NumberOfRequests" => self.p95_number_of_requests = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("averageNumberOfRequests", &self.average_number_of_requests)
            .member("count", &self.count)
            .member("p50NumberOfRequests", &self.p50_number_of_requests)
            .member("p95NumberOfRequests", &self.p95_number_of_requests);
    }
}
object!(GameCenterMatchmakingQueueSizesV1MetricValues);

/// `GameCenterMatchmakingRuleErrorsV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleErrorsV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<GameCenterMatchmakingRuleErrorsV1MetricDataPoint>>,
    /// `dimensions`
    pub dimensions: Option<GameCenterMatchmakingRuleErrorsV1MetricDimensions>,
    /// `granularity`
    pub granularity: Option<GameCenterMatchmakingRuleErrorsV1MetricGranularity>,
}

impl Object for GameCenterMatchmakingRuleErrorsV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            "dimensions" => self.dimensions = map.next_value()?,
            "granularity" => self.granularity = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .member("granularity", &self.granularity);
    }
}
object!(GameCenterMatchmakingRuleErrorsV1Metric);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleErrorsV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<GameCenterMatchmakingRuleErrorsV1MetricValues>,
}

impl Object for GameCenterMatchmakingRuleErrorsV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(GameCenterMatchmakingRuleErrorsV1MetricDataPoint);

/// What `dimensions` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleErrorsV1MetricDimensions {
    /// `gameCenterMatchmakingQueue`
    pub game_center_matchmaking_queue:
        Option<GameCenterMatchmakingRuleErrorsV1MetricGameCenterMatchmakingQueue>,
}

impl Object for GameCenterMatchmakingRuleErrorsV1MetricDimensions {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterMatchmakingQueue" => {
                self.game_center_matchmaking_queue = map.next_value()?;
            }
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member(
            "gameCenterMatchmakingQueue",
            &self.game_center_matchmaking_queue,
        );
    }
}
object!(GameCenterMatchmakingRuleErrorsV1MetricDimensions);

/// What `gameCenterMatchmakingQueue` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleErrorsV1MetricGameCenterMatchmakingQueue {
    /// `data`
    pub data: Option<String>,
    /// `links`
    pub links: Option<GameCenterMatchmakingRuleErrorsV1MetricLinks>,
}

impl Object for GameCenterMatchmakingRuleErrorsV1MetricGameCenterMatchmakingQueue {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => self.data = map.next_value()?,
            "links" => self.links = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("data", &self.data).member("links", &self.links);
    }
}
object!(GameCenterMatchmakingRuleErrorsV1MetricGameCenterMatchmakingQueue);

/// What `links` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleErrorsV1MetricLinks {
    /// `groupBy`
    pub group_by: Option<String>,
    /// `related`
    pub related: Option<String>,
}

impl Object for GameCenterMatchmakingRuleErrorsV1MetricLinks {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupBy" => self.group_by = map.next_value()?,
            "related" => self.related = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("groupBy", &self.group_by)
            .member("related", &self.related);
    }
}
object!(GameCenterMatchmakingRuleErrorsV1MetricLinks);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleErrorsV1MetricValues {
    /// `count`
    pub count: Option<i64>,
}

impl Object for GameCenterMatchmakingRuleErrorsV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "count" => self.count = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("count", &self.count);
    }
}
object!(GameCenterMatchmakingRuleErrorsV1MetricValues);

/// `GameCenterMatchmakingSessionsV1Metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingSessionsV1Metric {
    /// `dataPoints`
    pub data_points: Option<Vec<GameCenterMatchmakingSessionsV1MetricDataPoint>>,
    /// `granularity`
    pub granularity: Option<GameCenterMatchmakingSessionsV1MetricGranularity>,
}

impl Object for GameCenterMatchmakingSessionsV1Metric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "dataPoints" => self.data_points = list_of(map)?,
            "granularity" => self.granularity = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("dataPoints", &self.data_points)
            .member("granularity", &self.granularity);
    }
}
object!(GameCenterMatchmakingSessionsV1Metric);

/// What `dataPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingSessionsV1MetricDataPoint {
    /// `end`
    pub end: Option<DateTime>,
    /// `start`
    pub start: Option<DateTime>,
    /// `values`
    pub values: Option<GameCenterMatchmakingSessionsV1MetricValues>,
}

impl Object for GameCenterMatchmakingSessionsV1MetricDataPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "end" => self.end = map.next_value()?,
            "start" => self.start = map.next_value()?,
            "values" => self.values = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values);
    }
}
object!(GameCenterMatchmakingSessionsV1MetricDataPoint);

/// What `values` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingSessionsV1MetricValues {
    /// `averagePlayerCount`
    pub average_player_count: Option<f64>,
    /// `count`
    pub count: Option<i64>,
    /// `p50PlayerCount`
    pub p50_player_count: Option<f64>,
    /// `p95PlayerCount`
    pub p95_player_count: Option<f64>,
}

impl Object for GameCenterMatchmakingSessionsV1MetricValues {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "averagePlayerCount" => self.average_player_count = map.next_value()?,
            "count" => self.count = map.next_value()?,
            "p50PlayerCount" => self.p50_player_count = map.next_value()?,
            "p95PlayerCount" => self.p95_player_count = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("averagePlayerCount", &self.average_player_count)
            .member("count", &self.count)
            .member("p50PlayerCount", &self.p50_player_count)
            .member("p95PlayerCount", &self.p95_player_count);
    }
}
object!(GameCenterMatchmakingSessionsV1MetricValues);

/// `GameCenterMatchmakingTeamAssignment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingTeamAssignment {
    /// `playerId`
    pub player_id: Option<String>,
    /// `team`
    pub team: Option<String>,
}

impl Object for GameCenterMatchmakingTeamAssignment {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "playerId" => self.player_id = map.next_value()?,
            "team" => self.team = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("playerId", &self.player_id)
            .member("team", &self.team);
    }
}
object!(GameCenterMatchmakingTeamAssignment);

/// `HttpHeader`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpHeader {
    /// `name`
    pub name: Option<String>,
    /// `value`
    pub value: Option<String>,
}

impl Object for HttpHeader {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "name" => self.name = map.next_value()?,
            "value" => self.value = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("name", &self.name).member("value", &self.value);
    }
}
object!(HttpHeader);

/// `ImageAsset`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAsset {
    /// `height`
    pub height: Option<i64>,
    /// `templateUrl`
    pub template_url: Option<String>,
    /// `width`
    pub width: Option<i64>,
}

impl Object for ImageAsset {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "height" => self.height = map.next_value()?,
            "templateUrl" => self.template_url = map.next_value()?,
            "width" => self.width = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("height", &self.height)
            .member("templateUrl", &self.template_url)
            .member("width", &self.width);
    }
}
object!(ImageAsset);

/// `IntegerRange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegerRange {
    /// `maximum`
    pub maximum: Option<i64>,
    /// `minimum`
    pub minimum: Option<i64>,
}

impl Object for IntegerRange {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "maximum" => self.maximum = map.next_value()?,
            "minimum" => self.minimum = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("maximum", &self.maximum)
            .member("minimum", &self.minimum);
    }
}
object!(IntegerRange);

impl IntegerRange {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `maximum`.
    #[must_use]
    pub fn maximum(mut self, maximum: i64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    /// Sets `minimum`.
    #[must_use]
    pub fn minimum(mut self, minimum: i64) -> Self {
        self.minimum = Some(minimum);
        self
    }
}

/// `Location`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// `latitude`
    pub latitude: Option<f64>,
    /// `longitude`
    pub longitude: Option<f64>,
}

impl Object for Location {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "latitude" => self.latitude = map.next_value()?,
            "longitude" => self.longitude = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("latitude", &self.latitude)
            .member("longitude", &self.longitude);
    }
}
object!(Location);

impl Location {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `latitude`.
    #[must_use]
    pub fn latitude(mut self, latitude: f64) -> Self {
        self.latitude = Some(latitude);
        self
    }

    /// Sets `longitude`.
    #[must_use]
    pub fn longitude(mut self, longitude: f64) -> Self {
        self.longitude = Some(longitude);
        self
    }
}

/// `MetricsInsight`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricsInsight {
    /// `highImpact`
    pub high_impact: Option<bool>,
    /// `latestVersion`
    pub latest_version: Option<String>,
    /// `maxLatestVersionValue`
    pub max_latest_version_value: Option<f64>,
    /// `metric`
    pub metric: Option<String>,
    /// `metricCategory`
    pub metric_category: Option<MetricCategory>,
    /// `populations`
    pub populations: Option<Vec<MetricsInsightPopulation>>,
    /// `referenceVersions`
    pub reference_versions: Option<Vec<String>>,
    /// `subSystemLabel`
    pub sub_system_label: Option<String>,
    /// `summaryString`
    pub summary_string: Option<String>,
}

impl Object for MetricsInsight {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "highImpact" => self.high_impact = map.next_value()?,
            "latestVersion" => self.latest_version = map.next_value()?,
            "maxLatestVersionValue" => self.max_latest_version_value = map.next_value()?,
            "metric" => self.metric = map.next_value()?,
            "metricCategory" => self.metric_category = map.next_value()?,
            "populations" => self.populations = list_of(map)?,
            "referenceVersions" => self.reference_versions = list_of(map)?,
            "subSystemLabel" => self.sub_system_label = map.next_value()?,
            "summaryString" => self.summary_string = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("highImpact", &self.high_impact)
            .member("latestVersion", &self.latest_version)
            .member("maxLatestVersionValue", &self.max_latest_version_value)
            .member("metric", &self.metric)
            .member("metricCategory", &self.metric_category)
            .member("populations", &self.populations)
            .member("referenceVersions", &self.reference_versions)
            .member("subSystemLabel", &self.sub_system_label)
            .member("summaryString", &self.summary_string);
    }
}
object!(MetricsInsight);

/// What `population` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricsInsightPopulation {
    /// `deltaPercentage`
    pub delta_percentage: Option<f64>,
    /// `device`
    pub device: Option<String>,
    /// `latestVersionValue`
    pub latest_version_value: Option<f64>,
    /// `percentile`
    pub percentile: Option<String>,
    /// `referenceAverageValue`
    pub reference_average_value: Option<f64>,
    /// `summaryString`
    pub summary_string: Option<String>,
}

impl Object for MetricsInsightPopulation {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deltaPercentage" => self.delta_percentage = map.next_value()?,
            "device" => self.device = map.next_value()?,
            "latestVersionValue" => self.latest_version_value = map.next_value()?,
            "percentile" => self.percentile = map.next_value()?,
            "referenceAverageValue" => self.reference_average_value = map.next_value()?,
            "summaryString" => self.summary_string = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("deltaPercentage", &self.delta_percentage)
            .member("device", &self.device)
            .member("latestVersionValue", &self.latest_version_value)
            .member("percentile", &self.percentile)
            .member("referenceAverageValue", &self.reference_average_value)
            .member("summaryString", &self.summary_string);
    }
}
object!(MetricsInsightPopulation);

/// `PerformanceSignature`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerformanceSignature {
    /// `count`
    pub count: Option<i64>,
    /// `lineNumber`
    pub line_number: Option<i64>,
    /// `metricsSummary`
    pub metrics_summary: Option<PerformanceSignatureMetricsSummary>,
    /// `signature`
    pub signature: Option<String>,
    /// `signatureId`
    pub signature_id: Option<String>,
    /// `sourceFile`
    pub source_file: Option<String>,
    /// `trendInfo`
    pub trend_info: Option<DiagnosticInsightDirection>,
    /// `weight`
    pub weight: Option<f64>,
}

impl Object for PerformanceSignature {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "count" => self.count = map.next_value()?,
            "lineNumber" => self.line_number = map.next_value()?,
            "metricsSummary" => self.metrics_summary = map.next_value()?,
            "signature" => self.signature = map.next_value()?,
            "signatureId" => self.signature_id = map.next_value()?,
            "sourceFile" => self.source_file = map.next_value()?,
            "trendInfo" => self.trend_info = map.next_value()?,
            "weight" => self.weight = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("count", &self.count)
            .member("lineNumber", &self.line_number)
            .member("metricsSummary", &self.metrics_summary)
            .member("signature", &self.signature)
            .member("signatureId", &self.signature_id)
            .member("sourceFile", &self.source_file)
            .member("trendInfo", &self.trend_info)
            .member("weight", &self.weight);
    }
}
object!(PerformanceSignature);

/// What `metricsSummary` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerformanceSignatureMetricsSummary {
    /// `referenceVersions`
    pub reference_versions: Option<Vec<PerformanceSignatureReferenceVersion>>,
}

impl Object for PerformanceSignatureMetricsSummary {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "referenceVersions" => self.reference_versions = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("referenceVersions", &self.reference_versions);
    }
}
object!(PerformanceSignatureMetricsSummary);

/// What `referenceVersion` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerformanceSignatureReferenceVersion {
    /// `value`
    pub value: Option<f64>,
    /// `version`
    pub version: Option<String>,
}

impl Object for PerformanceSignatureReferenceVersion {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "value" => self.value = map.next_value()?,
            "version" => self.version = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("value", &self.value)
            .member("version", &self.version);
    }
}
object!(PerformanceSignatureReferenceVersion);

/// `PreviewFrameImage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewFrameImage {
    /// `image`
    pub image: Option<ImageAsset>,
    /// `state`
    pub state: Option<AppMediaPreviewFrameImageState>,
}

impl Object for PreviewFrameImage {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "image" => self.image = map.next_value()?,
            "state" => self.state = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("image", &self.image)
            .member("state", &self.state);
    }
}
object!(PreviewFrameImage);

/// `Property`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Property {
    /// `key`
    pub key: Option<String>,
    /// `value`
    pub value: Option<String>,
}

impl Object for Property {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "key" => self.key = map.next_value()?,
            "value" => self.value = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("key", &self.key).member("value", &self.value);
    }
}
object!(Property);

impl Property {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// `ScmProviderType`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmProviderType {
    /// `displayName`
    pub display_name: Option<String>,
    /// `isOnPremise`
    pub is_on_premise: Option<bool>,
    /// `kind`
    pub kind: Option<ScmProviderTypeKind>,
}

impl Object for ScmProviderType {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "displayName" => self.display_name = map.next_value()?,
            "isOnPremise" => self.is_on_premise = map.next_value()?,
            "kind" => self.kind = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("displayName", &self.display_name)
            .member("isOnPremise", &self.is_on_premise)
            .member("kind", &self.kind);
    }
}
object!(ScmProviderType);

/// `StateDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StateDetail {
    /// `code`
    pub code: Option<String>,
    /// `description`
    pub description: Option<String>,
}

impl Object for StateDetail {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "code" => self.code = map.next_value()?,
            "description" => self.description = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("code", &self.code)
            .member("description", &self.description);
    }
}
object!(StateDetail);

/// `UploadOperation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOperation {
    /// `length`
    pub length: Option<i64>,
    /// `method`
    pub method: Option<String>,
    /// `offset`
    pub offset: Option<i64>,
    /// `requestHeaders`
    pub request_headers: Option<Vec<HttpHeader>>,
    /// `url`
    pub url: Option<String>,
}

impl Object for UploadOperation {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "length" => self.length = map.next_value()?,
            "method" => self.method = map.next_value()?,
            "offset" => self.offset = map.next_value()?,
            "requestHeaders" => self.request_headers = list_of(map)?,
            "url" => self.url = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("length", &self.length)
            .member("method", &self.method)
            .member("offset", &self.offset)
            .member("requestHeaders", &self.request_headers)
            .member("url", &self.url);
    }
}
object!(UploadOperation);

/// `xcodeMetrics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetrics {
    /// `insights`
    pub insights: Option<XcodeMetricsInsights>,
    /// `productData`
    pub product_data: Option<Vec<XcodeMetricsProductData>>,
    /// `version`
    pub version: Option<String>,
}

impl Object for XcodeMetrics {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "insights" => self.insights = map.next_value()?,
            "productData" => self.product_data = list_of(map)?,
            "version" => self.version = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("insights", &self.insights)
            .member("productData", &self.product_data)
            .member("version", &self.version);
    }
}
object!(XcodeMetrics);

/// What `dataset` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsDataset {
    /// `filterCriteria`
    pub filter_criteria: Option<XcodeMetricsFilterCriteria>,
    /// `points`
    pub points: Option<Vec<XcodeMetricsPoint>>,
    /// `recommendedMetricGoal`
    pub recommended_metric_goal: Option<XcodeMetricsRecommendedMetricGoal>,
}

impl Object for XcodeMetricsDataset {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "filterCriteria" => self.filter_criteria = map.next_value()?,
            "points" => self.points = list_of(map)?,
            "recommendedMetricGoal" => self.recommended_metric_goal = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("filterCriteria", &self.filter_criteria)
            .member("points", &self.points)
            .member("recommendedMetricGoal", &self.recommended_metric_goal);
    }
}
object!(XcodeMetricsDataset);

/// What `filterCriteria` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsFilterCriteria {
    /// `device`
    pub device: Option<String>,
    /// `deviceMarketingName`
    pub device_marketing_name: Option<String>,
    /// `percentile`
    pub percentile: Option<String>,
}

impl Object for XcodeMetricsFilterCriteria {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "device" => self.device = map.next_value()?,
            "deviceMarketingName" => self.device_marketing_name = map.next_value()?,
            "percentile" => self.percentile = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("device", &self.device)
            .member("deviceMarketingName", &self.device_marketing_name)
            .member("percentile", &self.percentile);
    }
}
object!(XcodeMetricsFilterCriteria);

/// What `goalKey` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsGoalKey {
    /// `goalKey`
    pub goal_key: Option<String>,
    /// `lowerBound`
    pub lower_bound: Option<i64>,
    /// `upperBound`
    pub upper_bound: Option<i64>,
}

impl Object for XcodeMetricsGoalKey {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "goalKey" => self.goal_key = map.next_value()?,
            "lowerBound" => self.lower_bound = map.next_value()?,
            "upperBound" => self.upper_bound = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("goalKey", &self.goal_key)
            .member("lowerBound", &self.lower_bound)
            .member("upperBound", &self.upper_bound);
    }
}
object!(XcodeMetricsGoalKey);

/// What `insights` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsInsights {
    /// `regressions`
    pub regressions: Option<Vec<MetricsInsight>>,
    /// `trendingUp`
    pub trending_up: Option<Vec<MetricsInsight>>,
}

impl Object for XcodeMetricsInsights {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "regressions" => self.regressions = list_of(map)?,
            "trendingUp" => self.trending_up = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("regressions", &self.regressions)
            .member("trendingUp", &self.trending_up);
    }
}
object!(XcodeMetricsInsights);

/// What `metric` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsMetric {
    /// `datasets`
    pub datasets: Option<Vec<XcodeMetricsDataset>>,
    /// `goalKeys`
    pub goal_keys: Option<Vec<XcodeMetricsGoalKey>>,
    /// `identifier`
    pub identifier: Option<String>,
    /// `unit`
    pub unit: Option<XcodeMetricsUnit>,
}

impl Object for XcodeMetricsMetric {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "datasets" => self.datasets = list_of(map)?,
            "goalKeys" => self.goal_keys = list_of(map)?,
            "identifier" => self.identifier = map.next_value()?,
            "unit" => self.unit = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("datasets", &self.datasets)
            .member("goalKeys", &self.goal_keys)
            .member("identifier", &self.identifier)
            .member("unit", &self.unit);
    }
}
object!(XcodeMetricsMetric);

/// What `metricCategory` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsMetricCategory {
    /// `identifier`
    pub identifier: Option<MetricCategory>,
    /// `metrics`
    pub metrics: Option<Vec<XcodeMetricsMetric>>,
}

impl Object for XcodeMetricsMetricCategory {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "identifier" => self.identifier = map.next_value()?,
            "metrics" => self.metrics = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("identifier", &self.identifier)
            .member("metrics", &self.metrics);
    }
}
object!(XcodeMetricsMetricCategory);

/// What `percentageBreakdown` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsPercentageBreakdown {
    /// `subSystemLabel`
    pub sub_system_label: Option<String>,
    /// `value`
    pub value: Option<f64>,
}

impl Object for XcodeMetricsPercentageBreakdown {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subSystemLabel" => self.sub_system_label = map.next_value()?,
            "value" => self.value = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("subSystemLabel", &self.sub_system_label)
            .member("value", &self.value);
    }
}
object!(XcodeMetricsPercentageBreakdown);

/// What `point` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsPoint {
    /// `errorMargin`
    pub error_margin: Option<f64>,
    /// `goal`
    pub goal: Option<String>,
    /// `percentageBreakdown`
    pub percentage_breakdown: Option<Vec<XcodeMetricsPercentageBreakdown>>,
    /// `value`
    pub value: Option<f64>,
    /// `version`
    pub version: Option<String>,
}

impl Object for XcodeMetricsPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "errorMargin" => self.error_margin = map.next_value()?,
            "goal" => self.goal = map.next_value()?,
            "percentageBreakdown" => self.percentage_breakdown = list_of(map)?,
            "value" => self.value = map.next_value()?,
            "version" => self.version = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("errorMargin", &self.error_margin)
            .member("goal", &self.goal)
            .member("percentageBreakdown", &self.percentage_breakdown)
            .member("value", &self.value)
            .member("version", &self.version);
    }
}
object!(XcodeMetricsPoint);

/// What `productData` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsProductData {
    /// `metricCategories`
    pub metric_categories: Option<Vec<XcodeMetricsMetricCategory>>,
    /// `platform`
    pub platform: Option<String>,
}

impl Object for XcodeMetricsProductData {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "metricCategories" => self.metric_categories = list_of(map)?,
            "platform" => self.platform = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("metricCategories", &self.metric_categories)
            .member("platform", &self.platform);
    }
}
object!(XcodeMetricsProductData);

/// What `recommendedMetricGoal` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsRecommendedMetricGoal {
    /// `detail`
    pub detail: Option<String>,
    /// `value`
    pub value: Option<f64>,
}

impl Object for XcodeMetricsRecommendedMetricGoal {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "detail" => self.detail = map.next_value()?,
            "value" => self.value = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("detail", &self.detail)
            .member("value", &self.value);
    }
}
object!(XcodeMetricsRecommendedMetricGoal);

/// What `unit` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeMetricsUnit {
    /// `displayName`
    pub display_name: Option<String>,
    /// `identifier`
    pub identifier: Option<String>,
}

impl Object for XcodeMetricsUnit {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "displayName" => self.display_name = map.next_value()?,
            "identifier" => self.identifier = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("displayName", &self.display_name)
            .member("identifier", &self.identifier);
    }
}
object!(XcodeMetricsUnit);

/// `xcodeOverview`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverview {
    /// `appMetadata`
    pub app_metadata: Option<XcodeOverviewAppMetadata>,
    /// `categories`
    pub categories: Option<Vec<XcodeOverviewCategory>>,
    /// `insights`
    pub insights: Option<XcodeOverviewInsights>,
    /// `signatures`
    pub signatures: Option<XcodeOverviewSignatures>,
    /// `telemetryIdentifier`
    pub telemetry_identifier: Option<String>,
    /// `version`
    pub version: Option<String>,
}

impl Object for XcodeOverview {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appMetadata" => self.app_metadata = map.next_value()?,
            "categories" => self.categories = list_of(map)?,
            "insights" => self.insights = map.next_value()?,
            "signatures" => self.signatures = map.next_value()?,
            "telemetryIdentifier" => self.telemetry_identifier = map.next_value()?,
            "version" => self.version = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("appMetadata", &self.app_metadata)
            .member("categories", &self.categories)
            .member("insights", &self.insights)
            .member("signatures", &self.signatures)
            .member("telemetryIdentifier", &self.telemetry_identifier)
            .member("version", &self.version);
    }
}
object!(XcodeOverview);

/// What `appMetadata` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewAppMetadata {
    /// `appId`
    pub app_id: Option<String>,
    /// `bundleId`
    pub bundle_id: Option<String>,
    /// `latestVersion`
    pub latest_version: Option<String>,
    /// `platform`
    pub platform: Option<String>,
}

impl Object for XcodeOverviewAppMetadata {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appId" => self.app_id = map.next_value()?,
            "bundleId" => self.bundle_id = map.next_value()?,
            "latestVersion" => self.latest_version = map.next_value()?,
            "platform" => self.platform = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("appId", &self.app_id)
            .member("bundleId", &self.bundle_id)
            .member("latestVersion", &self.latest_version)
            .member("platform", &self.platform);
    }
}
object!(XcodeOverviewAppMetadata);

/// What `category` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewCategory {
    /// `displayName`
    pub display_name: Option<String>,
    /// `identifier`
    pub identifier: Option<String>,
    /// `sections`
    pub sections: Option<Vec<XcodeOverviewSection>>,
}

impl Object for XcodeOverviewCategory {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "displayName" => self.display_name = map.next_value()?,
            "identifier" => self.identifier = map.next_value()?,
            "sections" => self.sections = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("displayName", &self.display_name)
            .member("identifier", &self.identifier)
            .member("sections", &self.sections);
    }
}
object!(XcodeOverviewCategory);

/// What `dataset` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewDataset {
    /// `filterCriteria`
    pub filter_criteria: Option<XcodeOverviewFilterCriteria>,
    /// `points`
    pub points: Option<Vec<XcodeOverviewPoint>>,
    /// `recommendedMetricGoal`
    pub recommended_metric_goal: Option<XcodeOverviewRecommendedMetricGoal>,
}

impl Object for XcodeOverviewDataset {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "filterCriteria" => self.filter_criteria = map.next_value()?,
            "points" => self.points = list_of(map)?,
            "recommendedMetricGoal" => self.recommended_metric_goal = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("filterCriteria", &self.filter_criteria)
            .member("points", &self.points)
            .member("recommendedMetricGoal", &self.recommended_metric_goal);
    }
}
object!(XcodeOverviewDataset);

/// What `filterCriteria` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewFilterCriteria {
    /// `device`
    pub device: Option<String>,
    /// `deviceMarketingName`
    pub device_marketing_name: Option<String>,
    /// `percentile`
    pub percentile: Option<String>,
}

impl Object for XcodeOverviewFilterCriteria {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "device" => self.device = map.next_value()?,
            "deviceMarketingName" => self.device_marketing_name = map.next_value()?,
            "percentile" => self.percentile = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("device", &self.device)
            .member("deviceMarketingName", &self.device_marketing_name)
            .member("percentile", &self.percentile);
    }
}
object!(XcodeOverviewFilterCriteria);

/// What `insights` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewInsights {
    /// `regressions`
    pub regressions: Option<Vec<MetricsInsight>>,
    /// `trendingUp`
    pub trending_up: Option<Vec<MetricsInsight>>,
}

impl Object for XcodeOverviewInsights {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "regressions" => self.regressions = list_of(map)?,
            "trendingUp" => self.trending_up = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("regressions", &self.regressions)
            .member("trendingUp", &self.trending_up);
    }
}
object!(XcodeOverviewInsights);

/// What `percentageBreakdown` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewPercentageBreakdown {
    /// `subSystemLabel`
    pub sub_system_label: Option<String>,
    /// `value`
    pub value: Option<f64>,
}

impl Object for XcodeOverviewPercentageBreakdown {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subSystemLabel" => self.sub_system_label = map.next_value()?,
            "value" => self.value = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("subSystemLabel", &self.sub_system_label)
            .member("value", &self.value);
    }
}
object!(XcodeOverviewPercentageBreakdown);

/// What `point` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewPoint {
    /// `errorMargin`
    pub error_margin: Option<f64>,
    /// `percentageBreakdown`
    pub percentage_breakdown: Option<XcodeOverviewPercentageBreakdown>,
    /// `value`
    pub value: Option<f64>,
    /// `version`
    pub version: Option<String>,
}

impl Object for XcodeOverviewPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "errorMargin" => self.error_margin = map.next_value()?,
            "percentageBreakdown" => self.percentage_breakdown = map.next_value()?,
            "value" => self.value = map.next_value()?,
            "version" => self.version = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("errorMargin", &self.error_margin)
            .member("percentageBreakdown", &self.percentage_breakdown)
            .member("value", &self.value)
            .member("version", &self.version);
    }
}
object!(XcodeOverviewPoint);

/// What `recommendedMetricGoal` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewRecommendedMetricGoal {
    /// `detail`
    pub detail: Option<String>,
    /// `value`
    pub value: Option<f64>,
}

impl Object for XcodeOverviewRecommendedMetricGoal {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "detail" => self.detail = map.next_value()?,
            "value" => self.value = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("detail", &self.detail)
            .member("value", &self.value);
    }
}
object!(XcodeOverviewRecommendedMetricGoal);

/// What `section` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewSection {
    /// `datasets`
    pub datasets: Option<Vec<XcodeOverviewDataset>>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `identifier`
    pub identifier: Option<String>,
    /// `relevanceScore`
    pub relevance_score: Option<f64>,
    /// `sortOrder`
    pub sort_order: Option<i64>,
    /// `unit`
    pub unit: Option<XcodeOverviewUnit>,
}

impl Object for XcodeOverviewSection {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "datasets" => self.datasets = list_of(map)?,
            "displayName" => self.display_name = map.next_value()?,
            "identifier" => self.identifier = map.next_value()?,
            "relevanceScore" => self.relevance_score = map.next_value()?,
            "sortOrder" => self.sort_order = map.next_value()?,
            "unit" => self.unit = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("datasets", &self.datasets)
            .member("displayName", &self.display_name)
            .member("identifier", &self.identifier)
            .member("relevanceScore", &self.relevance_score)
            .member("sortOrder", &self.sort_order)
            .member("unit", &self.unit);
    }
}
object!(XcodeOverviewSection);

/// What `signatures` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewSignatures {
    /// `topDiskWritePoint`
    pub top_disk_write_point: Option<Vec<PerformanceSignature>>,
    /// `topHangPoint`
    pub top_hang_point: Option<Vec<PerformanceSignature>>,
    /// `topLaunchPoint`
    pub top_launch_point: Option<Vec<PerformanceSignature>>,
}

impl Object for XcodeOverviewSignatures {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "topDiskWritePoint" => self.top_disk_write_point = list_of(map)?,
            "topHangPoint" => self.top_hang_point = list_of(map)?,
            "topLaunchPoint" => self.top_launch_point = list_of(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("topDiskWritePoint", &self.top_disk_write_point)
            .member("topHangPoint", &self.top_hang_point)
            .member("topLaunchPoint", &self.top_launch_point);
    }
}
object!(XcodeOverviewSignatures);

/// What `unit` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XcodeOverviewUnit {
    /// `displayName`
    pub display_name: Option<String>,
    /// `identifier`
    pub identifier: Option<String>,
}

impl Object for XcodeOverviewUnit {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "displayName" => self.display_name = map.next_value()?,
            "identifier" => self.identifier = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("displayName", &self.display_name)
            .member("identifier", &self.identifier);
    }
}
object!(XcodeOverviewUnit);

values! {
    /// Values of `state`.
    pub enum AppMediaAssetStateState {
        AwaitingUpload = "AWAITING_UPLOAD",
        UploadComplete = "UPLOAD_COMPLETE",
        Complete = "COMPLETE",
        Failed = "FAILED",
    }
}

values! {
    /// Values of `state`.
    pub enum AppMediaPreviewFrameImageStateState {
        Processing = "PROCESSING",
        Complete = "COMPLETE",
        Failed = "FAILED",
    }
}

values! {
    /// Values of `state`.
    pub enum AppMediaVideoStateState {
        AwaitingUpload = "AWAITING_UPLOAD",
        UploadComplete = "UPLOAD_COMPLETE",
        Processing = "PROCESSING",
        Complete = "COMPLETE",
        Failed = "FAILED",
    }
}

values! {
    /// Values of `key`.
    pub enum CapabilityOptionKey {
        Xcode5 = "XCODE_5",
        Xcode6 = "XCODE_6",
        CompleteProtection = "COMPLETE_PROTECTION",
        ProtectedUnlessOpen = "PROTECTED_UNLESS_OPEN",
        ProtectedUntilFirstUserAuth = "PROTECTED_UNTIL_FIRST_USER_AUTH",
        PrimaryAppConsent = "PRIMARY_APP_CONSENT",
    }
}

values! {
    /// Values of `allowedInstances`.
    pub enum CapabilitySettingAllowedInstances {
        Entry = "ENTRY",
        Single = "SINGLE",
        Multiple = "MULTIPLE",
    }
}

values! {
    /// Values of `key`.
    pub enum CapabilitySettingKey {
        IcloudVersion = "ICLOUD_VERSION",
        DataProtectionPermissionLevel = "DATA_PROTECTION_PERMISSION_LEVEL",
        AppleIdAuthAppConsent = "APPLE_ID_AUTH_APP_CONSENT",
    }
}

values! {
    /// Values of `algorithm`.
    pub enum ChecksumsAlgorithm {
        Md5 = "MD5",
    }
}

values! {
    /// Values of `destination`.
    pub enum CiActionDestination {
        AnyIosDevice = "ANY_IOS_DEVICE",
        AnyIosSimulator = "ANY_IOS_SIMULATOR",
        AnyTvosDevice = "ANY_TVOS_DEVICE",
        AnyTvosSimulator = "ANY_TVOS_SIMULATOR",
        AnyWatchosDevice = "ANY_WATCHOS_DEVICE",
        AnyWatchosSimulator = "ANY_WATCHOS_SIMULATOR",
        AnyMac = "ANY_MAC",
        AnyMacCatalyst = "ANY_MAC_CATALYST",
        AnyVisionosDevice = "ANY_VISIONOS_DEVICE",
        AnyVisionosSimulator = "ANY_VISIONOS_SIMULATOR",
    }
}

values! {
    /// Values of `kind`.
    pub enum CiActionKind {
        UseSchemeSettings = "USE_SCHEME_SETTINGS",
        SpecificTestPlans = "SPECIFIC_TEST_PLANS",
    }
}

values! {
    /// Values of `platform`.
    pub enum CiActionPlatform {
        Macos = "MACOS",
        Ios = "IOS",
        Tvos = "TVOS",
        Watchos = "WATCHOS",
        Visionos = "VISIONOS",
    }
}

values! {
    /// Values of `mode`.
    pub enum CiFilesAndFoldersRuleMode {
        StartIfAnyFileMatches = "START_IF_ANY_FILE_MATCHES",
        DoNotStartIfAllFilesMatch = "DO_NOT_START_IF_ALL_FILES_MATCH",
    }
}

values! {
    /// Values of `day`.
    pub enum CiScheduledStartConditionDay {
        Sunday = "SUNDAY",
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
    }
}

values! {
    /// Values of `frequency`.
    pub enum CiScheduledStartConditionFrequency {
        Weekly = "WEEKLY",
        Daily = "DAILY",
        Hourly = "HOURLY",
    }
}

values! {
    /// Values of `data`.
    pub enum GameCenterMatchmakingAppRequestsV1MetricData {
        Matched = "MATCHED",
        Canceled = "CANCELED",
        Expired = "EXPIRED",
    }
}

values! {
    /// Values of `granularity`.
    pub enum GameCenterMatchmakingAppRequestsV1MetricGranularity {
        P1d = "P1D",
        Pt1h = "PT1H",
        Pt15m = "PT15M",
    }
}

values! {
    /// Values of `granularity`.
    pub enum GameCenterMatchmakingBooleanRuleResultsV1MetricGranularity {
        P1d = "P1D",
        Pt1h = "PT1H",
        Pt15m = "PT15M",
    }
}

values! {
    /// Values of `granularity`.
    pub enum GameCenterMatchmakingNumberRuleResultsV1MetricGranularity {
        P1d = "P1D",
        Pt1h = "PT1H",
        Pt15m = "PT15M",
    }
}

values! {
    /// Values of `data`.
    pub enum GameCenterMatchmakingQueueRequestsV1MetricData {
        Matched = "MATCHED",
        Canceled = "CANCELED",
        Expired = "EXPIRED",
    }
}

values! {
    /// Values of `granularity`.
    pub enum GameCenterMatchmakingQueueRequestsV1MetricGranularity {
        P1d = "P1D",
        Pt1h = "PT1H",
        Pt15m = "PT15M",
    }
}

values! {
    /// Values of `granularity`.
    pub enum GameCenterMatchmakingQueueSizesV1MetricGranularity {
        P1d = "P1D",
        Pt1h = "PT1H",
        Pt15m = "PT15M",
    }
}

values! {
    /// Values of `granularity`.
    pub enum GameCenterMatchmakingRuleErrorsV1MetricGranularity {
        P1d = "P1D",
        Pt1h = "PT1H",
        Pt15m = "PT15M",
    }
}

values! {
    /// Values of `granularity`.
    pub enum GameCenterMatchmakingSessionsV1MetricGranularity {
        P1d = "P1D",
        Pt1h = "PT1H",
        Pt15m = "PT15M",
    }
}

values! {
    /// Values of `kind`.
    pub enum ScmProviderTypeKind {
        BitbucketCloud = "BITBUCKET_CLOUD",
        BitbucketServer = "BITBUCKET_SERVER",
        GithubCloud = "GITHUB_CLOUD",
        GithubEnterprise = "GITHUB_ENTERPRISE",
        GitlabCloud = "GITLAB_CLOUD",
        GitlabSelfManaged = "GITLAB_SELF_MANAGED",
    }
}
