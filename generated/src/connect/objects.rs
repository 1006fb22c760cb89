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
            "createdDate" => read_value(&mut self.created_date, map),
            "lastModifiedDate" => read_value(&mut self.last_modified_date, map),
            "mediaType" => read_value(&mut self.media_type, map),
            "placementGroup" => read_value(&mut self.placement_group, map),
            "placementType" => read_value(&mut self.placement_type, map),
            "state" => read_value(&mut self.state, map),
            "stateDetails" => read_list(&mut self.state_details, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryPlacementCommonAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryPlacementCommonAttributes")
            .member("createdDate", &self.created_date)
            .member("lastModifiedDate", &self.last_modified_date)
            .member("mediaType", &self.media_type)
            .member("placementGroup", &self.placement_group)
            .member("placementType", &self.placement_type)
            .member("state", &self.state)
            .member("stateDetails", &self.state_details)
            .end()
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
            "createdDate" => read_value(&mut self.created_date, map),
            "lastModifiedDate" => read_value(&mut self.last_modified_date, map),
            "mediaType" => read_value(&mut self.media_type, map),
            "placementGroup" => read_value(&mut self.placement_group, map),
            "placementType" => read_value(&mut self.placement_type, map),
            "state" => read_value(&mut self.state, map),
            "stateDetails" => read_list(&mut self.state_details, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryPlacementVideoAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryPlacementVideoAttributes")
            .member("createdDate", &self.created_date)
            .member("lastModifiedDate", &self.last_modified_date)
            .member("mediaType", &self.media_type)
            .member("placementGroup", &self.placement_group)
            .member("placementType", &self.placement_type)
            .member("state", &self.state)
            .member("stateDetails", &self.state_details)
            .end()
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
            "errors" => read_list(&mut self.errors, map),
            "state" => read_value(&mut self.state, map),
            "warnings" => read_list(&mut self.warnings, map),
            _ => skip(map),
        }
    }
}

impl Member for AppMediaAssetState {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppMediaAssetState")
            .member("errors", &self.errors)
            .member("state", &self.state)
            .member("warnings", &self.warnings)
            .end()
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
            "errors" => read_list(&mut self.errors, map),
            "state" => read_value(&mut self.state, map),
            "warnings" => read_list(&mut self.warnings, map),
            _ => skip(map),
        }
    }
}

impl Member for AppMediaPreviewFrameImageState {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppMediaPreviewFrameImageState")
            .member("errors", &self.errors)
            .member("state", &self.state)
            .member("warnings", &self.warnings)
            .end()
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
            "code" => read_value(&mut self.code, map),
            "description" => read_value(&mut self.description, map),
            _ => skip(map),
        }
    }
}

impl Member for AppMediaStateError {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppMediaStateError")
            .member("code", &self.code)
            .member("description", &self.description)
            .end()
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
            "errors" => read_list(&mut self.errors, map),
            "state" => read_value(&mut self.state, map),
            "warnings" => read_list(&mut self.warnings, map),
            _ => skip(map),
        }
    }
}

impl Member for AppMediaVideoState {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppMediaVideoState")
            .member("errors", &self.errors)
            .member("state", &self.state)
            .member("warnings", &self.warnings)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            "dimensions" => read_value(&mut self.dimensions, map),
            _ => skip(map),
        }
    }
}

impl Member for AppsBetaTesterUsagesV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppsBetaTesterUsagesV1Metric")
            .member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .end()
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
            "data" => read_value(&mut self.data, map),
            "links" => read_value(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl Member for AppsBetaTesterUsagesV1MetricBetaTesters {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppsBetaTesterUsagesV1MetricBetaTesters")
            .member("data", &self.data)
            .member("links", &self.links)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for AppsBetaTesterUsagesV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppsBetaTesterUsagesV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
            "betaTesters" => read_value(&mut self.beta_testers, map),
            _ => skip(map),
        }
    }
}

impl Member for AppsBetaTesterUsagesV1MetricDimensions {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppsBetaTesterUsagesV1MetricDimensions")
            .member("betaTesters", &self.beta_testers)
            .end()
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
            "groupBy" => read_value(&mut self.group_by, map),
            "related" => read_value(&mut self.related, map),
            _ => skip(map),
        }
    }
}

impl Member for AppsBetaTesterUsagesV1MetricLinks {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppsBetaTesterUsagesV1MetricLinks")
            .member("groupBy", &self.group_by)
            .member("related", &self.related)
            .end()
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
            "crashCount" => read_value(&mut self.crash_count, map),
            "feedbackCount" => read_value(&mut self.feedback_count, map),
            "sessionCount" => read_value(&mut self.session_count, map),
            _ => skip(map),
        }
    }
}

impl Member for AppsBetaTesterUsagesV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppsBetaTesterUsagesV1MetricValues")
            .member("crashCount", &self.crash_count)
            .member("feedbackCount", &self.feedback_count)
            .member("sessionCount", &self.session_count)
            .end()
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
            "code" => read_value(&mut self.code, map),
            "detail" => read_value(&mut self.detail, map),
            "id" => read_value(&mut self.id, map),
            "links" => read_value(&mut self.links, map),
            "meta" => read_value(&mut self.meta, map),
            "source" => read_value(&mut self.source, map),
            "status" => read_value(&mut self.status, map),
            "title" => read_value(&mut self.title, map),
            _ => skip(map),
        }
    }
}

impl Member for AssociatedError {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AssociatedError")
            .member("code", &self.code)
            .member("detail", &self.detail)
            .member("id", &self.id)
            .member("links", &self.links)
            .member("meta", &self.meta)
            .member("source", &self.source)
            .member("status", &self.status)
            .member("title", &self.title)
            .end()
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
            "associatedErrors" => read_value(&mut self.associated_errors, map),
            _ => skip(map),
        }
    }
}

impl Member for AssociatedErrorMeta {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AssociatedErrorMeta")
            .member("associatedErrors", &self.associated_errors)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaBuildUsagesV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaBuildUsagesV1Metric")
            .member("dataPoints", &self.data_points)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaBuildUsagesV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaBuildUsagesV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
            "crashCount" => read_value(&mut self.crash_count, map),
            "feedbackCount" => read_value(&mut self.feedback_count, map),
            "installCount" => read_value(&mut self.install_count, map),
            "inviteCount" => read_value(&mut self.invite_count, map),
            "sessionCount" => read_value(&mut self.session_count, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaBuildUsagesV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaBuildUsagesV1MetricValues")
            .member("crashCount", &self.crash_count)
            .member("feedbackCount", &self.feedback_count)
            .member("installCount", &self.install_count)
            .member("inviteCount", &self.invite_count)
            .member("sessionCount", &self.session_count)
            .end()
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
            "expirationDate" => read_value(&mut self.expiration_date, map),
            "height" => read_value(&mut self.height, map),
            "url" => read_value(&mut self.url, map),
            "width" => read_value(&mut self.width, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaFeedbackScreenshotImage {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaFeedbackScreenshotImage")
            .member("expirationDate", &self.expiration_date)
            .member("height", &self.height)
            .member("url", &self.url)
            .member("width", &self.width)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaPublicLinkUsagesV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaPublicLinkUsagesV1Metric")
            .member("dataPoints", &self.data_points)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaPublicLinkUsagesV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaPublicLinkUsagesV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
            "acceptedCount" => read_value(&mut self.accepted_count, map),
            "didNotAcceptCount" => read_value(&mut self.did_not_accept_count, map),
            "didNotMeetCriteriaCount" => read_value(&mut self.did_not_meet_criteria_count, map),
            "notClearRatio" => read_value(&mut self.not_clear_ratio, map),
            "notInterestingRatio" => read_value(&mut self.not_interesting_ratio, map),
            "notRelevantRatio" => read_value(&mut self.not_relevant_ratio, map),
            "viewCount" => read_value(&mut self.view_count, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaPublicLinkUsagesV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaPublicLinkUsagesV1MetricValues")
            .member("acceptedCount", &self.accepted_count)
            .member("didNotAcceptCount", &self.did_not_accept_count)
            .member("didNotMeetCriteriaCount", &self.did_not_meet_criteria_count)
            .member("notClearRatio", &self.not_clear_ratio)
            .member("notInterestingRatio", &self.not_interesting_ratio)
            .member("notRelevantRatio", &self.not_relevant_ratio)
            .member("viewCount", &self.view_count)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            "dimensions" => read_value(&mut self.dimensions, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaTesterUsagesV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaTesterUsagesV1Metric")
            .member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .end()
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
            "data" => read_value(&mut self.data, map),
            "links" => read_value(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaTesterUsagesV1MetricApps {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaTesterUsagesV1MetricApps")
            .member("data", &self.data)
            .member("links", &self.links)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaTesterUsagesV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaTesterUsagesV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
            "apps" => read_value(&mut self.apps, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaTesterUsagesV1MetricDimensions {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaTesterUsagesV1MetricDimensions")
            .member("apps", &self.apps)
            .end()
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
            "groupBy" => read_value(&mut self.group_by, map),
            "related" => read_value(&mut self.related, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaTesterUsagesV1MetricLinks {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaTesterUsagesV1MetricLinks")
            .member("groupBy", &self.group_by)
            .member("related", &self.related)
            .end()
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
            "crashCount" => read_value(&mut self.crash_count, map),
            "feedbackCount" => read_value(&mut self.feedback_count, map),
            "sessionCount" => read_value(&mut self.session_count, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaTesterUsagesV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaTesterUsagesV1MetricValues")
            .member("crashCount", &self.crash_count)
            .member("feedbackCount", &self.feedback_count)
            .member("sessionCount", &self.session_count)
            .end()
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
            "description" => read_value(&mut self.description, map),
            "enabled" => read_value(&mut self.enabled, map),
            "enabledByDefault" => read_value(&mut self.enabled_by_default, map),
            "key" => read_value(&mut self.key, map),
            "name" => read_value(&mut self.name, map),
            "supportsWildcard" => read_value(&mut self.supports_wildcard, map),
            _ => skip(map),
        }
    }
}

impl Member for CapabilityOption {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CapabilityOption")
            .member("description", &self.description)
            .member("enabled", &self.enabled)
            .member("enabledByDefault", &self.enabled_by_default)
            .member("key", &self.key)
            .member("name", &self.name)
            .member("supportsWildcard", &self.supports_wildcard)
            .end()
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
            "allowedInstances" => read_value(&mut self.allowed_instances, map),
            "description" => read_value(&mut self.description, map),
            "enabledByDefault" => read_value(&mut self.enabled_by_default, map),
            "key" => read_value(&mut self.key, map),
            "minInstances" => read_value(&mut self.min_instances, map),
            "name" => read_value(&mut self.name, map),
            "options" => read_list(&mut self.options, map),
            "visible" => read_value(&mut self.visible, map),
            _ => skip(map),
        }
    }
}

impl Member for CapabilitySetting {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CapabilitySetting")
            .member("allowedInstances", &self.allowed_instances)
            .member("description", &self.description)
            .member("enabledByDefault", &self.enabled_by_default)
            .member("key", &self.key)
            .member("minInstances", &self.min_instances)
            .member("name", &self.name)
            .member("options", &self.options)
            .member("visible", &self.visible)
            .end()
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
            "composite" => read_value(&mut self.composite, map),
            "file" => read_value(&mut self.file, map),
            _ => skip(map),
        }
    }
}

impl Member for Checksums {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("Checksums")
            .member("composite", &self.composite)
            .member("file", &self.file)
            .end()
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
            "algorithm" => read_value(&mut self.algorithm, map),
            "hash" => read_value(&mut self.hash, map),
            _ => skip(map),
        }
    }
}

impl Member for ChecksumsComposite {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ChecksumsComposite")
            .member("algorithm", &self.algorithm)
            .member("hash", &self.hash)
            .end()
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
            "algorithm" => read_value(&mut self.algorithm, map),
            "hash" => read_value(&mut self.hash, map),
            _ => skip(map),
        }
    }
}

impl Member for ChecksumsFile {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ChecksumsFile")
            .member("algorithm", &self.algorithm)
            .member("hash", &self.hash)
            .end()
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
            "actionType" => read_value(&mut self.action_type, map),
            "buildDistributionAudience" => read_value(&mut self.build_distribution_audience, map),
            "destination" => read_value(&mut self.destination, map),
            "isRequiredToPass" => read_value(&mut self.is_required_to_pass, map),
            "name" => read_value(&mut self.name, map),
            "platform" => read_value(&mut self.platform, map),
            "scheme" => read_value(&mut self.scheme, map),
            "testConfiguration" => read_value(&mut self.test_configuration, map),
            _ => skip(map),
        }
    }
}

impl Member for CiAction {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiAction")
            .member("actionType", &self.action_type)
            .member(
                "buildDistributionAudience",
                &self.build_distribution_audience,
            )
            .member("destination", &self.destination)
            .member("isRequiredToPass", &self.is_required_to_pass)
            .member("name", &self.name)
            .member("platform", &self.platform)
            .member("scheme", &self.scheme)
            .member("testConfiguration", &self.test_configuration)
            .end()
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
            "kind" => read_value(&mut self.kind, map),
            "testDestinations" => read_list(&mut self.test_destinations, map),
            "testPlanName" => read_value(&mut self.test_plan_name, map),
            _ => skip(map),
        }
    }
}

impl Member for CiActionTestConfiguration {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiActionTestConfiguration")
            .member("kind", &self.kind)
            .member("testDestinations", &self.test_destinations)
            .member("testPlanName", &self.test_plan_name)
            .end()
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
            "isAllMatch" => read_value(&mut self.is_all_match, map),
            "patterns" => read_list(&mut self.patterns, map),
            _ => skip(map),
        }
    }
}

impl Member for CiBranchPatterns {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiBranchPatterns")
            .member("isAllMatch", &self.is_all_match)
            .member("patterns", &self.patterns)
            .end()
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
            "isPrefix" => read_value(&mut self.is_prefix, map),
            "pattern" => read_value(&mut self.pattern, map),
            _ => skip(map),
        }
    }
}

impl Member for CiBranchPatternsPattern {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiBranchPatternsPattern")
            .member("isPrefix", &self.is_prefix)
            .member("pattern", &self.pattern)
            .end()
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
            "autoCancel" => read_value(&mut self.auto_cancel, map),
            "filesAndFoldersRule" => read_value(&mut self.files_and_folders_rule, map),
            "source" => read_value(&mut self.source, map),
            _ => skip(map),
        }
    }
}

impl Member for CiBranchStartCondition {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiBranchStartCondition")
            .member("autoCancel", &self.auto_cancel)
            .member("filesAndFoldersRule", &self.files_and_folders_rule)
            .member("source", &self.source)
            .end()
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
            "matchers" => read_list(&mut self.matchers, map),
            "mode" => read_value(&mut self.mode, map),
            _ => skip(map),
        }
    }
}

impl Member for CiFilesAndFoldersRule {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiFilesAndFoldersRule")
            .member("matchers", &self.matchers)
            .member("mode", &self.mode)
            .end()
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
            "avatarUrl" => read_value(&mut self.avatar_url, map),
            "displayName" => read_value(&mut self.display_name, map),
            _ => skip(map),
        }
    }
}

impl Member for CiGitUser {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiGitUser")
            .member("avatarUrl", &self.avatar_url)
            .member("displayName", &self.display_name)
            .end()
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
            "analyzerWarnings" => read_value(&mut self.analyzer_warnings, map),
            "errors" => read_value(&mut self.errors, map),
            "testFailures" => read_value(&mut self.test_failures, map),
            "warnings" => read_value(&mut self.warnings, map),
            _ => skip(map),
        }
    }
}

impl Member for CiIssueCounts {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiIssueCounts")
            .member("analyzerWarnings", &self.analyzer_warnings)
            .member("errors", &self.errors)
            .member("testFailures", &self.test_failures)
            .member("warnings", &self.warnings)
            .end()
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
            "source" => read_value(&mut self.source, map),
            _ => skip(map),
        }
    }
}

impl Member for CiManualBranchStartCondition {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiManualBranchStartCondition")
            .member("source", &self.source)
            .end()
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
            "destination" => read_value(&mut self.destination, map),
            "source" => read_value(&mut self.source, map),
            _ => skip(map),
        }
    }
}

impl Member for CiManualPullRequestStartCondition {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiManualPullRequestStartCondition")
            .member("destination", &self.destination)
            .member("source", &self.source)
            .end()
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
            "source" => read_value(&mut self.source, map),
            _ => skip(map),
        }
    }
}

impl Member for CiManualTagStartCondition {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiManualTagStartCondition")
            .member("source", &self.source)
            .end()
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
            "autoCancel" => read_value(&mut self.auto_cancel, map),
            "destination" => read_value(&mut self.destination, map),
            "filesAndFoldersRule" => read_value(&mut self.files_and_folders_rule, map),
            "source" => read_value(&mut self.source, map),
            _ => skip(map),
        }
    }
}

impl Member for CiPullRequestStartCondition {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiPullRequestStartCondition")
            .member("autoCancel", &self.auto_cancel)
            .member("destination", &self.destination)
            .member("filesAndFoldersRule", &self.files_and_folders_rule)
            .member("source", &self.source)
            .end()
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
            "schedule" => read_value(&mut self.schedule, map),
            "source" => read_value(&mut self.source, map),
            _ => skip(map),
        }
    }
}

impl Member for CiScheduledStartCondition {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiScheduledStartCondition")
            .member("schedule", &self.schedule)
            .member("source", &self.source)
            .end()
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
            "days" => read_list(&mut self.days, map),
            "frequency" => read_value(&mut self.frequency, map),
            "hour" => read_value(&mut self.hour, map),
            "minute" => read_value(&mut self.minute, map),
            "timezone" => read_value(&mut self.timezone, map),
            _ => skip(map),
        }
    }
}

impl Member for CiScheduledStartConditionSchedule {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiScheduledStartConditionSchedule")
            .member("days", &self.days)
            .member("frequency", &self.frequency)
            .member("hour", &self.hour)
            .member("minute", &self.minute)
            .member("timezone", &self.timezone)
            .end()
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
            "directory" => read_value(&mut self.directory, map),
            "fileExtension" => read_value(&mut self.file_extension, map),
            "fileName" => read_value(&mut self.file_name, map),
            _ => skip(map),
        }
    }
}

impl Member for CiStartConditionFileMatcher {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiStartConditionFileMatcher")
            .member("directory", &self.directory)
            .member("fileExtension", &self.file_extension)
            .member("fileName", &self.file_name)
            .end()
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
            "isAllMatch" => read_value(&mut self.is_all_match, map),
            "patterns" => read_list(&mut self.patterns, map),
            _ => skip(map),
        }
    }
}

impl Member for CiTagPatterns {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiTagPatterns")
            .member("isAllMatch", &self.is_all_match)
            .member("patterns", &self.patterns)
            .end()
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
            "isPrefix" => read_value(&mut self.is_prefix, map),
            "pattern" => read_value(&mut self.pattern, map),
            _ => skip(map),
        }
    }
}

impl Member for CiTagPatternsPattern {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiTagPatternsPattern")
            .member("isPrefix", &self.is_prefix)
            .member("pattern", &self.pattern)
            .end()
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
            "autoCancel" => read_value(&mut self.auto_cancel, map),
            "filesAndFoldersRule" => read_value(&mut self.files_and_folders_rule, map),
            "source" => read_value(&mut self.source, map),
            _ => skip(map),
        }
    }
}

impl Member for CiTagStartCondition {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiTagStartCondition")
            .member("autoCancel", &self.auto_cancel)
            .member("filesAndFoldersRule", &self.files_and_folders_rule)
            .member("source", &self.source)
            .end()
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
            "deviceTypeIdentifier" => read_value(&mut self.device_type_identifier, map),
            "deviceTypeName" => read_value(&mut self.device_type_name, map),
            "kind" => read_value(&mut self.kind, map),
            "runtimeIdentifier" => read_value(&mut self.runtime_identifier, map),
            "runtimeName" => read_value(&mut self.runtime_name, map),
            _ => skip(map),
        }
    }
}

impl Member for CiTestDestination {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiTestDestination")
            .member("deviceTypeIdentifier", &self.device_type_identifier)
            .member("deviceTypeName", &self.device_type_name)
            .member("kind", &self.kind)
            .member("runtimeIdentifier", &self.runtime_identifier)
            .member("runtimeName", &self.runtime_name)
            .end()
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
            "entityTag" => read_value(&mut self.entity_tag, map),
            "expiration" => read_value(&mut self.expiration, map),
            "length" => read_value(&mut self.length, map),
            "method" => read_value(&mut self.method, map),
            "offset" => read_value(&mut self.offset, map),
            "partNumber" => read_value(&mut self.part_number, map),
            "requestHeaders" => read_list(&mut self.request_headers, map),
            "url" => read_value(&mut self.url, map),
            _ => skip(map),
        }
    }
}

impl Member for DeliveryFileUploadOperation {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DeliveryFileUploadOperation")
            .member("entityTag", &self.entity_tag)
            .member("expiration", &self.expiration)
            .member("length", &self.length)
            .member("method", &self.method)
            .member("offset", &self.offset)
            .member("partNumber", &self.part_number)
            .member("requestHeaders", &self.request_headers)
            .member("url", &self.url)
            .end()
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
            "deviceFamily" => read_value(&mut self.device_family, map),
            "maximumOsInclusive" => read_value(&mut self.maximum_os_inclusive, map),
            "minimumOsInclusive" => read_value(&mut self.minimum_os_inclusive, map),
            _ => skip(map),
        }
    }
}

impl Member for DeviceFamilyOsVersionFilter {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DeviceFamilyOsVersionFilter")
            .member("deviceFamily", &self.device_family)
            .member("maximumOsInclusive", &self.maximum_os_inclusive)
            .member("minimumOsInclusive", &self.minimum_os_inclusive)
            .end()
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
            "direction" => read_value(&mut self.direction, map),
            "insightType" => read_value(&mut self.insight_type, map),
            "referenceVersions" => read_list(&mut self.reference_versions, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticInsight {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticInsight")
            .member("direction", &self.direction)
            .member("insightType", &self.insight_type)
            .member("referenceVersions", &self.reference_versions)
            .end()
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
            "value" => read_value(&mut self.value, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticInsightReferenceVersion {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticInsightReferenceVersion")
            .member("value", &self.value)
            .member("version", &self.version)
            .end()
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
            "address" => read_value(&mut self.address, map),
            "binaryName" => read_value(&mut self.binary_name, map),
            "binaryUUID" => read_value(&mut self.binary_uuid, map),
            "fileName" => read_value(&mut self.file_name, map),
            "insightsCategory" => read_value(&mut self.insights_category, map),
            "isBlameFrame" => read_value(&mut self.is_blame_frame, map),
            "lineNumber" => read_value(&mut self.line_number, map),
            "offsetIntoBinaryTextSegment" => {
                read_value(&mut self.offset_into_binary_text_segment, map)
            }
            "offsetIntoSymbol" => read_value(&mut self.offset_into_symbol, map),
            "rawFrame" => read_value(&mut self.raw_frame, map),
            "sampleCount" => read_value(&mut self.sample_count, map),
            "subFrames" => read_list(&mut self.sub_frames, map),
            "symbolName" => read_value(&mut self.symbol_name, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticLogCallStackNode {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticLogCallStackNode")
            .member("address", &self.address)
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
            .member("symbolName", &self.symbol_name)
            .end()
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
            "productData" => read_list(&mut self.product_data, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticLogs {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticLogs")
            .member("productData", &self.product_data)
            .member("version", &self.version)
            .end()
    }
}
object!(DiagnosticLogs);
answer!(DiagnosticLogs);

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
            "callStackRootFrames" => read_list(&mut self.call_stack_root_frames, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticLogsCallStack {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticLogsCallStack")
            .member("callStackRootFrames", &self.call_stack_root_frames)
            .end()
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
            "callStackPerThread" => read_value(&mut self.call_stack_per_thread, map),
            "callStacks" => read_list(&mut self.call_stacks, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticLogsCallStackTree {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticLogsCallStackTree")
            .member("callStackPerThread", &self.call_stack_per_thread)
            .member("callStacks", &self.call_stacks)
            .end()
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
            "insightsCategory" => read_value(&mut self.insights_category, map),
            "insightsString" => read_value(&mut self.insights_string, map),
            "insightsURL" => read_value(&mut self.insights_url, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticLogsDiagnosticInsight {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticLogsDiagnosticInsight")
            .member("insightsCategory", &self.insights_category)
            .member("insightsString", &self.insights_string)
            .member("insightsURL", &self.insights_url)
            .end()
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
            "callStackTree" => read_list(&mut self.call_stack_tree, map),
            "diagnosticMetaData" => read_value(&mut self.diagnostic_meta_data, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticLogsDiagnosticLog {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticLogsDiagnosticLog")
            .member("callStackTree", &self.call_stack_tree)
            .member("diagnosticMetaData", &self.diagnostic_meta_data)
            .end()
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
            "appVersion" => read_value(&mut self.app_version, map),
            "buildVersion" => read_value(&mut self.build_version, map),
            "bundleId" => read_value(&mut self.bundle_id, map),
            "deviceType" => read_value(&mut self.device_type, map),
            "event" => read_value(&mut self.event, map),
            "eventDetail" => read_value(&mut self.event_detail, map),
            "osVersion" => read_value(&mut self.os_version, map),
            "platformArchitecture" => read_value(&mut self.platform_architecture, map),
            "writesCaused" => read_value(&mut self.writes_caused, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticLogsDiagnosticMetaData {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticLogsDiagnosticMetaData")
            .member("appVersion", &self.app_version)
            .member("buildVersion", &self.build_version)
            .member("bundleId", &self.bundle_id)
            .member("deviceType", &self.device_type)
            .member("event", &self.event)
            .member("eventDetail", &self.event_detail)
            .member("osVersion", &self.os_version)
            .member("platformArchitecture", &self.platform_architecture)
            .member("writesCaused", &self.writes_caused)
            .end()
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
            "diagnosticInsights" => read_list(&mut self.diagnostic_insights, map),
            "diagnosticLogs" => read_list(&mut self.diagnostic_logs, map),
            "signatureId" => read_value(&mut self.signature_id, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticLogsProductData {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticLogsProductData")
            .member("diagnosticInsights", &self.diagnostic_insights)
            .member("diagnosticLogs", &self.diagnostic_logs)
            .member("signatureId", &self.signature_id)
            .end()
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
            "about" => read_value(&mut self.about, map),
            "associated" => read_value(&mut self.associated, map),
            "see" => read_value(&mut self.see, map),
            _ => skip(map),
        }
    }
}

impl Member for ErrorLinks {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ErrorLinks")
            .member("about", &self.about)
            .member("associated", &self.associated)
            .member("see", &self.see)
            .end()
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
            "source" => read_value(&mut self.source, map),
            _ => skip(map),
        }
    }
}

impl Member for ErrorLinksAssociatedMeta {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ErrorLinksAssociatedMeta")
            .member("source", &self.source)
            .end()
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
            "href" => read_value(&mut self.href, map),
            "meta" => read_value(&mut self.meta, map),
            _ => skip(map),
        }
    }
}

impl Member for ErrorLinksAssociatedObject {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ErrorLinksAssociatedObject")
            .member("href", &self.href)
            .member("meta", &self.meta)
            .end()
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
            "errors" => read_list(&mut self.errors, map),
            _ => skip(map),
        }
    }
}

impl Member for ErrorResponse {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ErrorResponse")
            .member("errors", &self.errors)
            .end()
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
            "code" => read_value(&mut self.code, map),
            "detail" => read_value(&mut self.detail, map),
            "id" => read_value(&mut self.id, map),
            "links" => read_value(&mut self.links, map),
            "meta" => read_value(&mut self.meta, map),
            "source" => read_value(&mut self.source, map),
            "status" => read_value(&mut self.status, map),
            "title" => read_value(&mut self.title, map),
            _ => skip(map),
        }
    }
}

impl Member for ErrorResponseError {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ErrorResponseError")
            .member("code", &self.code)
            .member("detail", &self.detail)
            .member("id", &self.id)
            .member("links", &self.links)
            .member("meta", &self.meta)
            .member("source", &self.source)
            .member("status", &self.status)
            .member("title", &self.title)
            .end()
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
            "associatedErrors" => read_value(&mut self.associated_errors, map),
            _ => skip(map),
        }
    }
}

impl Member for ErrorResponseMeta {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ErrorResponseMeta")
            .member("associatedErrors", &self.associated_errors)
            .end()
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
            "parameter" => read_value(&mut self.parameter, map),
            _ => skip(map),
        }
    }
}

impl Member for ErrorSourceParameter {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ErrorSourceParameter")
            .member("parameter", &self.parameter)
            .end()
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
            "pointer" => read_value(&mut self.pointer, map),
            _ => skip(map),
        }
    }
}

impl Member for ErrorSourcePointer {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ErrorSourcePointer")
            .member("pointer", &self.pointer)
            .end()
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
            "lineNumber" => read_value(&mut self.line_number, map),
            "path" => read_value(&mut self.path, map),
            _ => skip(map),
        }
    }
}

impl Member for FileLocation {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("FileLocation")
            .member("lineNumber", &self.line_number)
            .member("path", &self.path)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            "dimensions" => read_value(&mut self.dimensions, map),
            "granularity" => read_value(&mut self.granularity, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingAppRequestsV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingAppRequestsV1Metric")
            .member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .member("granularity", &self.granularity)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingAppRequestsV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingAppRequestsV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
            "result" => read_value(&mut self.result, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingAppRequestsV1MetricDimensions {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingAppRequestsV1MetricDimensions")
            .member("result", &self.result)
            .end()
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
            "groupBy" => read_value(&mut self.group_by, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingAppRequestsV1MetricLinks {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingAppRequestsV1MetricLinks")
            .member("groupBy", &self.group_by)
            .end()
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
            "data" => read_value(&mut self.data, map),
            "links" => read_value(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingAppRequestsV1MetricResult {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingAppRequestsV1MetricResult")
            .member("data", &self.data)
            .member("links", &self.links)
            .end()
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
            "averageSecondsInQueue" => read_value(&mut self.average_seconds_in_queue, map),
            "count" => read_value(&mut self.count, map),
            "p50SecondsInQueue" => read_value(&mut self.p50_seconds_in_queue, map),
            "p95SecondsInQueue" => read_value(&mut self.p95_seconds_in_queue, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingAppRequestsV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingAppRequestsV1MetricValues")
            .member("averageSecondsInQueue", &self.average_seconds_in_queue)
            .member("count", &self.count)
            .member("p50SecondsInQueue", &self.p50_seconds_in_queue)
            .member("p95SecondsInQueue", &self.p95_seconds_in_queue)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            "dimensions" => read_value(&mut self.dimensions, map),
            "granularity" => read_value(&mut self.granularity, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingBooleanRuleResultsV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingBooleanRuleResultsV1Metric")
            .member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .member("granularity", &self.granularity)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingBooleanRuleResultsV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingBooleanRuleResultsV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
                read_value(&mut self.game_center_matchmaking_queue, map)
            }
            "result" => read_value(&mut self.result, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingBooleanRuleResultsV1MetricDimensions {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingBooleanRuleResultsV1MetricDimensions")
            .member(
                "gameCenterMatchmakingQueue",
                &self.game_center_matchmaking_queue,
            )
            .member("result", &self.result)
            .end()
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
            "data" => read_value(&mut self.data, map),
            "links" => read_value(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingBooleanRuleResultsV1MetricGameCenterMatchmakingQueue {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingBooleanRuleResultsV1MetricGameCenterMatchmakingQueue")
            .member("data", &self.data)
            .member("links", &self.links)
            .end()
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
            "groupBy" => read_value(&mut self.group_by, map),
            "related" => read_value(&mut self.related, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingBooleanRuleResultsV1MetricLinks {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingBooleanRuleResultsV1MetricLinks")
            .member("groupBy", &self.group_by)
            .member("related", &self.related)
            .end()
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
            "data" => read_value(&mut self.data, map),
            "links" => read_value(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingBooleanRuleResultsV1MetricResult {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingBooleanRuleResultsV1MetricResult")
            .member("data", &self.data)
            .member("links", &self.links)
            .end()
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
            "groupBy" => read_value(&mut self.group_by, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingBooleanRuleResultsV1MetricResultLinks {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingBooleanRuleResultsV1MetricResultLinks")
            .member("groupBy", &self.group_by)
            .end()
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
            "count" => read_value(&mut self.count, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingBooleanRuleResultsV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingBooleanRuleResultsV1MetricValues")
            .member("count", &self.count)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            "dimensions" => read_value(&mut self.dimensions, map),
            "granularity" => read_value(&mut self.granularity, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingNumberRuleResultsV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingNumberRuleResultsV1Metric")
            .member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .member("granularity", &self.granularity)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingNumberRuleResultsV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingNumberRuleResultsV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
                read_value(&mut self.game_center_matchmaking_queue, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingNumberRuleResultsV1MetricDimensions {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingNumberRuleResultsV1MetricDimensions")
            .member(
                "gameCenterMatchmakingQueue",
                &self.game_center_matchmaking_queue,
            )
            .end()
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
            "data" => read_value(&mut self.data, map),
            "links" => read_value(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingNumberRuleResultsV1MetricGameCenterMatchmakingQueue {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingNumberRuleResultsV1MetricGameCenterMatchmakingQueue")
            .member("data", &self.data)
            .member("links", &self.links)
            .end()
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
            "groupBy" => read_value(&mut self.group_by, map),
            "related" => read_value(&mut self.related, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingNumberRuleResultsV1MetricLinks {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingNumberRuleResultsV1MetricLinks")
            .member("groupBy", &self.group_by)
            .member("related", &self.related)
            .end()
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
            "averageResult" => read_value(&mut self.average_result, map),
            "count" => read_value(&mut self.count, map),
            "p50Result" => read_value(&mut self.p50_result, map),
            "p95Result" => read_value(&mut self.p95_result, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingNumberRuleResultsV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingNumberRuleResultsV1MetricValues")
            .member("averageResult", &self.average_result)
            .member("count", &self.count)
            .member("p50Result", &self.p50_result)
            .member("p95Result", &self.p95_result)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            "dimensions" => read_value(&mut self.dimensions, map),
            "granularity" => read_value(&mut self.granularity, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueRequestsV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueRequestsV1Metric")
            .member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .member("granularity", &self.granularity)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueRequestsV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueRequestsV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
            "gameCenterDetail" => read_value(&mut self.game_center_detail, map),
            "result" => read_value(&mut self.result, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueRequestsV1MetricDimensions {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueRequestsV1MetricDimensions")
            .member("gameCenterDetail", &self.game_center_detail)
            .member("result", &self.result)
            .end()
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
            "data" => read_value(&mut self.data, map),
            "links" => read_value(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueRequestsV1MetricGameCenterDetail {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueRequestsV1MetricGameCenterDetail")
            .member("data", &self.data)
            .member("links", &self.links)
            .end()
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
            "groupBy" => read_value(&mut self.group_by, map),
            "related" => read_value(&mut self.related, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueRequestsV1MetricLinks {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueRequestsV1MetricLinks")
            .member("groupBy", &self.group_by)
            .member("related", &self.related)
            .end()
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
            "data" => read_value(&mut self.data, map),
            "links" => read_value(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueRequestsV1MetricResult {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueRequestsV1MetricResult")
            .member("data", &self.data)
            .member("links", &self.links)
            .end()
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
            "groupBy" => read_value(&mut self.group_by, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueRequestsV1MetricResultLinks {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueRequestsV1MetricResultLinks")
            .member("groupBy", &self.group_by)
            .end()
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
            "averageSecondsInQueue" => read_value(&mut self.average_seconds_in_queue, map),
            "count" => read_value(&mut self.count, map),
            "p50SecondsInQueue" => read_value(&mut self.p50_seconds_in_queue, map),
            "p95SecondsInQueue" => read_value(&mut self.p95_seconds_in_queue, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueRequestsV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueRequestsV1MetricValues")
            .member("averageSecondsInQueue", &self.average_seconds_in_queue)
            .member("count", &self.count)
            .member("p50SecondsInQueue", &self.p50_seconds_in_queue)
            .member("p95SecondsInQueue", &self.p95_seconds_in_queue)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            "granularity" => read_value(&mut self.granularity, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueSizesV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueSizesV1Metric")
            .member("dataPoints", &self.data_points)
            .member("granularity", &self.granularity)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueSizesV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueSizesV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
            "averageNumberOfRequests" => read_value(&mut self.average_number_of_requests, map),
            "count" => read_value(&mut self.count, map),
            "p50NumberOfRequests" => read_value(&mut self.p50_number_of_requests, map),
            "p95NumberOfRequests" => read_value(&mut self.p95_number_of_requests, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueSizesV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueSizesV1MetricValues")
            .member("averageNumberOfRequests", &self.average_number_of_requests)
            .member("count", &self.count)
            .member("p50NumberOfRequests", &self.p50_number_of_requests)
            .member("p95NumberOfRequests", &self.p95_number_of_requests)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            "dimensions" => read_value(&mut self.dimensions, map),
            "granularity" => read_value(&mut self.granularity, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleErrorsV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleErrorsV1Metric")
            .member("dataPoints", &self.data_points)
            .member("dimensions", &self.dimensions)
            .member("granularity", &self.granularity)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleErrorsV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleErrorsV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
                read_value(&mut self.game_center_matchmaking_queue, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleErrorsV1MetricDimensions {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleErrorsV1MetricDimensions")
            .member(
                "gameCenterMatchmakingQueue",
                &self.game_center_matchmaking_queue,
            )
            .end()
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
            "data" => read_value(&mut self.data, map),
            "links" => read_value(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleErrorsV1MetricGameCenterMatchmakingQueue {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleErrorsV1MetricGameCenterMatchmakingQueue")
            .member("data", &self.data)
            .member("links", &self.links)
            .end()
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
            "groupBy" => read_value(&mut self.group_by, map),
            "related" => read_value(&mut self.related, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleErrorsV1MetricLinks {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleErrorsV1MetricLinks")
            .member("groupBy", &self.group_by)
            .member("related", &self.related)
            .end()
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
            "count" => read_value(&mut self.count, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleErrorsV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleErrorsV1MetricValues")
            .member("count", &self.count)
            .end()
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
            "dataPoints" => read_list(&mut self.data_points, map),
            "granularity" => read_value(&mut self.granularity, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingSessionsV1Metric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingSessionsV1Metric")
            .member("dataPoints", &self.data_points)
            .member("granularity", &self.granularity)
            .end()
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
            "end" => read_value(&mut self.end, map),
            "start" => read_value(&mut self.start, map),
            "values" => read_value(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingSessionsV1MetricDataPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingSessionsV1MetricDataPoint")
            .member("end", &self.end)
            .member("start", &self.start)
            .member("values", &self.values)
            .end()
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
            "averagePlayerCount" => read_value(&mut self.average_player_count, map),
            "count" => read_value(&mut self.count, map),
            "p50PlayerCount" => read_value(&mut self.p50_player_count, map),
            "p95PlayerCount" => read_value(&mut self.p95_player_count, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingSessionsV1MetricValues {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingSessionsV1MetricValues")
            .member("averagePlayerCount", &self.average_player_count)
            .member("count", &self.count)
            .member("p50PlayerCount", &self.p50_player_count)
            .member("p95PlayerCount", &self.p95_player_count)
            .end()
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
            "playerId" => read_value(&mut self.player_id, map),
            "team" => read_value(&mut self.team, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingTeamAssignment {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingTeamAssignment")
            .member("playerId", &self.player_id)
            .member("team", &self.team)
            .end()
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
            "name" => read_value(&mut self.name, map),
            "value" => read_value(&mut self.value, map),
            _ => skip(map),
        }
    }
}

impl Member for HttpHeader {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("HttpHeader")
            .member("name", &self.name)
            .member("value", &self.value)
            .end()
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
            "height" => read_value(&mut self.height, map),
            "templateUrl" => read_value(&mut self.template_url, map),
            "width" => read_value(&mut self.width, map),
            _ => skip(map),
        }
    }
}

impl Member for ImageAsset {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ImageAsset")
            .member("height", &self.height)
            .member("templateUrl", &self.template_url)
            .member("width", &self.width)
            .end()
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
            "maximum" => read_value(&mut self.maximum, map),
            "minimum" => read_value(&mut self.minimum, map),
            _ => skip(map),
        }
    }
}

impl Member for IntegerRange {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("IntegerRange")
            .member("maximum", &self.maximum)
            .member("minimum", &self.minimum)
            .end()
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
            "latitude" => read_value(&mut self.latitude, map),
            "longitude" => read_value(&mut self.longitude, map),
            _ => skip(map),
        }
    }
}

impl Member for Location {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("Location")
            .member("latitude", &self.latitude)
            .member("longitude", &self.longitude)
            .end()
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
            "highImpact" => read_value(&mut self.high_impact, map),
            "latestVersion" => read_value(&mut self.latest_version, map),
            "maxLatestVersionValue" => read_value(&mut self.max_latest_version_value, map),
            "metric" => read_value(&mut self.metric, map),
            "metricCategory" => read_value(&mut self.metric_category, map),
            "populations" => read_list(&mut self.populations, map),
            "referenceVersions" => read_list(&mut self.reference_versions, map),
            "subSystemLabel" => read_value(&mut self.sub_system_label, map),
            "summaryString" => read_value(&mut self.summary_string, map),
            _ => skip(map),
        }
    }
}

impl Member for MetricsInsight {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("MetricsInsight")
            .member("highImpact", &self.high_impact)
            .member("latestVersion", &self.latest_version)
            .member("maxLatestVersionValue", &self.max_latest_version_value)
            .member("metric", &self.metric)
            .member("metricCategory", &self.metric_category)
            .member("populations", &self.populations)
            .member("referenceVersions", &self.reference_versions)
            .member("subSystemLabel", &self.sub_system_label)
            .member("summaryString", &self.summary_string)
            .end()
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
            "deltaPercentage" => read_value(&mut self.delta_percentage, map),
            "device" => read_value(&mut self.device, map),
            "latestVersionValue" => read_value(&mut self.latest_version_value, map),
            "percentile" => read_value(&mut self.percentile, map),
            "referenceAverageValue" => read_value(&mut self.reference_average_value, map),
            "summaryString" => read_value(&mut self.summary_string, map),
            _ => skip(map),
        }
    }
}

impl Member for MetricsInsightPopulation {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("MetricsInsightPopulation")
            .member("deltaPercentage", &self.delta_percentage)
            .member("device", &self.device)
            .member("latestVersionValue", &self.latest_version_value)
            .member("percentile", &self.percentile)
            .member("referenceAverageValue", &self.reference_average_value)
            .member("summaryString", &self.summary_string)
            .end()
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
            "count" => read_value(&mut self.count, map),
            "lineNumber" => read_value(&mut self.line_number, map),
            "metricsSummary" => read_value(&mut self.metrics_summary, map),
            "signature" => read_value(&mut self.signature, map),
            "signatureId" => read_value(&mut self.signature_id, map),
            "sourceFile" => read_value(&mut self.source_file, map),
            "trendInfo" => read_value(&mut self.trend_info, map),
            "weight" => read_value(&mut self.weight, map),
            _ => skip(map),
        }
    }
}

impl Member for PerformanceSignature {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PerformanceSignature")
            .member("count", &self.count)
            .member("lineNumber", &self.line_number)
            .member("metricsSummary", &self.metrics_summary)
            .member("signature", &self.signature)
            .member("signatureId", &self.signature_id)
            .member("sourceFile", &self.source_file)
            .member("trendInfo", &self.trend_info)
            .member("weight", &self.weight)
            .end()
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
            "referenceVersions" => read_list(&mut self.reference_versions, map),
            _ => skip(map),
        }
    }
}

impl Member for PerformanceSignatureMetricsSummary {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PerformanceSignatureMetricsSummary")
            .member("referenceVersions", &self.reference_versions)
            .end()
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
            "value" => read_value(&mut self.value, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for PerformanceSignatureReferenceVersion {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PerformanceSignatureReferenceVersion")
            .member("value", &self.value)
            .member("version", &self.version)
            .end()
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
            "image" => read_value(&mut self.image, map),
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for PreviewFrameImage {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PreviewFrameImage")
            .member("image", &self.image)
            .member("state", &self.state)
            .end()
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
            "key" => read_value(&mut self.key, map),
            "value" => read_value(&mut self.value, map),
            _ => skip(map),
        }
    }
}

impl Member for Property {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("Property")
            .member("key", &self.key)
            .member("value", &self.value)
            .end()
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
            "displayName" => read_value(&mut self.display_name, map),
            "isOnPremise" => read_value(&mut self.is_on_premise, map),
            "kind" => read_value(&mut self.kind, map),
            _ => skip(map),
        }
    }
}

impl Member for ScmProviderType {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ScmProviderType")
            .member("displayName", &self.display_name)
            .member("isOnPremise", &self.is_on_premise)
            .member("kind", &self.kind)
            .end()
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
            "code" => read_value(&mut self.code, map),
            "description" => read_value(&mut self.description, map),
            _ => skip(map),
        }
    }
}

impl Member for StateDetail {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("StateDetail")
            .member("code", &self.code)
            .member("description", &self.description)
            .end()
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
            "length" => read_value(&mut self.length, map),
            "method" => read_value(&mut self.method, map),
            "offset" => read_value(&mut self.offset, map),
            "requestHeaders" => read_list(&mut self.request_headers, map),
            "url" => read_value(&mut self.url, map),
            _ => skip(map),
        }
    }
}

impl Member for UploadOperation {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("UploadOperation")
            .member("length", &self.length)
            .member("method", &self.method)
            .member("offset", &self.offset)
            .member("requestHeaders", &self.request_headers)
            .member("url", &self.url)
            .end()
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
            "insights" => read_value(&mut self.insights, map),
            "productData" => read_list(&mut self.product_data, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetrics {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetrics")
            .member("insights", &self.insights)
            .member("productData", &self.product_data)
            .member("version", &self.version)
            .end()
    }
}
object!(XcodeMetrics);
answer!(XcodeMetrics);

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
            "filterCriteria" => read_value(&mut self.filter_criteria, map),
            "points" => read_list(&mut self.points, map),
            "recommendedMetricGoal" => read_value(&mut self.recommended_metric_goal, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsDataset {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsDataset")
            .member("filterCriteria", &self.filter_criteria)
            .member("points", &self.points)
            .member("recommendedMetricGoal", &self.recommended_metric_goal)
            .end()
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
            "device" => read_value(&mut self.device, map),
            "deviceMarketingName" => read_value(&mut self.device_marketing_name, map),
            "percentile" => read_value(&mut self.percentile, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsFilterCriteria {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsFilterCriteria")
            .member("device", &self.device)
            .member("deviceMarketingName", &self.device_marketing_name)
            .member("percentile", &self.percentile)
            .end()
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
            "goalKey" => read_value(&mut self.goal_key, map),
            "lowerBound" => read_value(&mut self.lower_bound, map),
            "upperBound" => read_value(&mut self.upper_bound, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsGoalKey {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsGoalKey")
            .member("goalKey", &self.goal_key)
            .member("lowerBound", &self.lower_bound)
            .member("upperBound", &self.upper_bound)
            .end()
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
            "regressions" => read_list(&mut self.regressions, map),
            "trendingUp" => read_list(&mut self.trending_up, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsInsights {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsInsights")
            .member("regressions", &self.regressions)
            .member("trendingUp", &self.trending_up)
            .end()
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
            "datasets" => read_list(&mut self.datasets, map),
            "goalKeys" => read_list(&mut self.goal_keys, map),
            "identifier" => read_value(&mut self.identifier, map),
            "unit" => read_value(&mut self.unit, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsMetric {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsMetric")
            .member("datasets", &self.datasets)
            .member("goalKeys", &self.goal_keys)
            .member("identifier", &self.identifier)
            .member("unit", &self.unit)
            .end()
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
            "identifier" => read_value(&mut self.identifier, map),
            "metrics" => read_list(&mut self.metrics, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsMetricCategory {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsMetricCategory")
            .member("identifier", &self.identifier)
            .member("metrics", &self.metrics)
            .end()
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
            "subSystemLabel" => read_value(&mut self.sub_system_label, map),
            "value" => read_value(&mut self.value, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsPercentageBreakdown {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsPercentageBreakdown")
            .member("subSystemLabel", &self.sub_system_label)
            .member("value", &self.value)
            .end()
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
            "errorMargin" => read_value(&mut self.error_margin, map),
            "goal" => read_value(&mut self.goal, map),
            "percentageBreakdown" => read_list(&mut self.percentage_breakdown, map),
            "value" => read_value(&mut self.value, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsPoint")
            .member("errorMargin", &self.error_margin)
            .member("goal", &self.goal)
            .member("percentageBreakdown", &self.percentage_breakdown)
            .member("value", &self.value)
            .member("version", &self.version)
            .end()
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
            "metricCategories" => read_list(&mut self.metric_categories, map),
            "platform" => read_value(&mut self.platform, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsProductData {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsProductData")
            .member("metricCategories", &self.metric_categories)
            .member("platform", &self.platform)
            .end()
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
            "detail" => read_value(&mut self.detail, map),
            "value" => read_value(&mut self.value, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsRecommendedMetricGoal {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsRecommendedMetricGoal")
            .member("detail", &self.detail)
            .member("value", &self.value)
            .end()
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
            "displayName" => read_value(&mut self.display_name, map),
            "identifier" => read_value(&mut self.identifier, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeMetricsUnit {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeMetricsUnit")
            .member("displayName", &self.display_name)
            .member("identifier", &self.identifier)
            .end()
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
            "appMetadata" => read_value(&mut self.app_metadata, map),
            "categories" => read_list(&mut self.categories, map),
            "insights" => read_value(&mut self.insights, map),
            "signatures" => read_value(&mut self.signatures, map),
            "telemetryIdentifier" => read_value(&mut self.telemetry_identifier, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverview {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverview")
            .member("appMetadata", &self.app_metadata)
            .member("categories", &self.categories)
            .member("insights", &self.insights)
            .member("signatures", &self.signatures)
            .member("telemetryIdentifier", &self.telemetry_identifier)
            .member("version", &self.version)
            .end()
    }
}
object!(XcodeOverview);
answer!(XcodeOverview);

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
            "appId" => read_value(&mut self.app_id, map),
            "bundleId" => read_value(&mut self.bundle_id, map),
            "latestVersion" => read_value(&mut self.latest_version, map),
            "platform" => read_value(&mut self.platform, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewAppMetadata {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewAppMetadata")
            .member("appId", &self.app_id)
            .member("bundleId", &self.bundle_id)
            .member("latestVersion", &self.latest_version)
            .member("platform", &self.platform)
            .end()
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
            "displayName" => read_value(&mut self.display_name, map),
            "identifier" => read_value(&mut self.identifier, map),
            "sections" => read_list(&mut self.sections, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewCategory {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewCategory")
            .member("displayName", &self.display_name)
            .member("identifier", &self.identifier)
            .member("sections", &self.sections)
            .end()
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
            "filterCriteria" => read_value(&mut self.filter_criteria, map),
            "points" => read_list(&mut self.points, map),
            "recommendedMetricGoal" => read_value(&mut self.recommended_metric_goal, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewDataset {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewDataset")
            .member("filterCriteria", &self.filter_criteria)
            .member("points", &self.points)
            .member("recommendedMetricGoal", &self.recommended_metric_goal)
            .end()
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
            "device" => read_value(&mut self.device, map),
            "deviceMarketingName" => read_value(&mut self.device_marketing_name, map),
            "percentile" => read_value(&mut self.percentile, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewFilterCriteria {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewFilterCriteria")
            .member("device", &self.device)
            .member("deviceMarketingName", &self.device_marketing_name)
            .member("percentile", &self.percentile)
            .end()
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
            "regressions" => read_list(&mut self.regressions, map),
            "trendingUp" => read_list(&mut self.trending_up, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewInsights {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewInsights")
            .member("regressions", &self.regressions)
            .member("trendingUp", &self.trending_up)
            .end()
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
            "subSystemLabel" => read_value(&mut self.sub_system_label, map),
            "value" => read_value(&mut self.value, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewPercentageBreakdown {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewPercentageBreakdown")
            .member("subSystemLabel", &self.sub_system_label)
            .member("value", &self.value)
            .end()
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
            "errorMargin" => read_value(&mut self.error_margin, map),
            "percentageBreakdown" => read_value(&mut self.percentage_breakdown, map),
            "value" => read_value(&mut self.value, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewPoint")
            .member("errorMargin", &self.error_margin)
            .member("percentageBreakdown", &self.percentage_breakdown)
            .member("value", &self.value)
            .member("version", &self.version)
            .end()
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
            "detail" => read_value(&mut self.detail, map),
            "value" => read_value(&mut self.value, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewRecommendedMetricGoal {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewRecommendedMetricGoal")
            .member("detail", &self.detail)
            .member("value", &self.value)
            .end()
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
            "datasets" => read_list(&mut self.datasets, map),
            "displayName" => read_value(&mut self.display_name, map),
            "identifier" => read_value(&mut self.identifier, map),
            "relevanceScore" => read_value(&mut self.relevance_score, map),
            "sortOrder" => read_value(&mut self.sort_order, map),
            "unit" => read_value(&mut self.unit, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewSection {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewSection")
            .member("datasets", &self.datasets)
            .member("displayName", &self.display_name)
            .member("identifier", &self.identifier)
            .member("relevanceScore", &self.relevance_score)
            .member("sortOrder", &self.sort_order)
            .member("unit", &self.unit)
            .end()
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
            "topDiskWritePoint" => read_list(&mut self.top_disk_write_point, map),
            "topHangPoint" => read_list(&mut self.top_hang_point, map),
            "topLaunchPoint" => read_list(&mut self.top_launch_point, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewSignatures {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewSignatures")
            .member("topDiskWritePoint", &self.top_disk_write_point)
            .member("topHangPoint", &self.top_hang_point)
            .member("topLaunchPoint", &self.top_launch_point)
            .end()
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
            "displayName" => read_value(&mut self.display_name, map),
            "identifier" => read_value(&mut self.identifier, map),
            _ => skip(map),
        }
    }
}

impl Member for XcodeOverviewUnit {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("XcodeOverviewUnit")
            .member("displayName", &self.display_name)
            .member("identifier", &self.identifier)
            .end()
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
