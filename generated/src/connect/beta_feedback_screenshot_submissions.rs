// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta feedback screenshot submissions: `/v1/betaFeedbackScreenshotSubmissions`.

use super::{
    BetaFeedbackScreenshotImage, DeviceConnectionType, DeviceFamily, Platform, beta_testers, builds,
};
use crate::runtime::emit::*;

/// Reads one of the beta feedback screenshot submissions.
///
/// `GET /v1/betaFeedbackScreenshotSubmissions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaFeedbackScreenshotSubmissions-_id_)
pub fn get(
    id: impl Into<Id<BetaFeedbackScreenshotSubmission>>,
) -> Request<Document<BetaFeedbackScreenshotSubmission>, GetQuery> {
    Request::new(Method::Get, "/v1/betaFeedbackScreenshotSubmissions/{id}").path("id", id.into())
}

/// Deletes one of the beta feedback screenshot submissions.
///
/// `DELETE /v1/betaFeedbackScreenshotSubmissions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaFeedbackScreenshotSubmissions-_id_)
pub fn delete(id: impl Into<Id<BetaFeedbackScreenshotSubmission>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/betaFeedbackScreenshotSubmissions/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BetaFeedbackScreenshotSubmissionJoins;
}

/// A resource of the type `betaFeedbackScreenshotSubmissions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaFeedbackScreenshotSubmission {
    /// Which one it is, among those of its type.
    pub id: Id<BetaFeedbackScreenshotSubmission>,
    /// What it is.
    pub attributes: BetaFeedbackScreenshotSubmissionAttributes,
    /// What it is connected with.
    pub relationships: BetaFeedbackScreenshotSubmissionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaFeedbackScreenshotSubmission,
    "betaFeedbackScreenshotSubmissions",
    attributes,
    relationships,
    links
);

/// The attributes of [`BetaFeedbackScreenshotSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaFeedbackScreenshotSubmissionAttributes {
    /// `appPlatform`
    pub app_platform: Option<Platform>,
    /// `appUptimeInMilliseconds`
    pub app_uptime_in_milliseconds: Option<i64>,
    /// `architecture`
    pub architecture: Option<String>,
    /// `batteryPercentage`
    pub battery_percentage: Option<i64>,
    /// `buildBundleId`
    pub build_bundle_id: Option<String>,
    /// `comment`
    pub comment: Option<String>,
    /// `connectionType`
    pub connection_type: Option<DeviceConnectionType>,
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `deviceFamily`
    pub device_family: Option<DeviceFamily>,
    /// `deviceModel`
    pub device_model: Option<String>,
    /// `devicePlatform`
    pub device_platform: Option<Platform>,
    /// `diskBytesAvailable`
    pub disk_bytes_available: Option<i64>,
    /// `diskBytesTotal`
    pub disk_bytes_total: Option<i64>,
    /// `email`
    pub email: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `osVersion`
    pub os_version: Option<String>,
    /// `pairedAppleWatch`
    pub paired_apple_watch: Option<String>,
    /// `screenHeightInPoints`
    pub screen_height_in_points: Option<i64>,
    /// `screenWidthInPoints`
    pub screen_width_in_points: Option<i64>,
    /// `screenshots`
    pub screenshots: Option<Vec<BetaFeedbackScreenshotImage>>,
    /// `timeZone`
    pub time_zone: Option<String>,
}

impl Object for BetaFeedbackScreenshotSubmissionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appPlatform" => read_value(&mut self.app_platform, map),
            "appUptimeInMilliseconds" => read_value(&mut self.app_uptime_in_milliseconds, map),
            "architecture" => read_value(&mut self.architecture, map),
            "batteryPercentage" => read_value(&mut self.battery_percentage, map),
            "buildBundleId" => read_value(&mut self.build_bundle_id, map),
            "comment" => read_value(&mut self.comment, map),
            "connectionType" => read_value(&mut self.connection_type, map),
            "createdDate" => read_value(&mut self.created_date, map),
            "deviceFamily" => read_value(&mut self.device_family, map),
            "deviceModel" => read_value(&mut self.device_model, map),
            "devicePlatform" => read_value(&mut self.device_platform, map),
            "diskBytesAvailable" => read_value(&mut self.disk_bytes_available, map),
            "diskBytesTotal" => read_value(&mut self.disk_bytes_total, map),
            "email" => read_value(&mut self.email, map),
            "locale" => read_value(&mut self.locale, map),
            "osVersion" => read_value(&mut self.os_version, map),
            "pairedAppleWatch" => read_value(&mut self.paired_apple_watch, map),
            "screenHeightInPoints" => read_value(&mut self.screen_height_in_points, map),
            "screenWidthInPoints" => read_value(&mut self.screen_width_in_points, map),
            "screenshots" => read_list(&mut self.screenshots, map),
            "timeZone" => read_value(&mut self.time_zone, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaFeedbackScreenshotSubmissionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaFeedbackScreenshotSubmissionAttributes")
            .member("appPlatform", &self.app_platform)
            .member("appUptimeInMilliseconds", &self.app_uptime_in_milliseconds)
            .member("architecture", &self.architecture)
            .member("batteryPercentage", &self.battery_percentage)
            .member("buildBundleId", &self.build_bundle_id)
            .member("comment", &self.comment)
            .member("connectionType", &self.connection_type)
            .member("createdDate", &self.created_date)
            .member("deviceFamily", &self.device_family)
            .member("deviceModel", &self.device_model)
            .member("devicePlatform", &self.device_platform)
            .member("diskBytesAvailable", &self.disk_bytes_available)
            .member("diskBytesTotal", &self.disk_bytes_total)
            .member("email", &self.email)
            .member("locale", &self.locale)
            .member("osVersion", &self.os_version)
            .member("pairedAppleWatch", &self.paired_apple_watch)
            .member("screenHeightInPoints", &self.screen_height_in_points)
            .member("screenWidthInPoints", &self.screen_width_in_points)
            .member("screenshots", &self.screenshots)
            .member("timeZone", &self.time_zone)
            .end()
    }
}
object!(BetaFeedbackScreenshotSubmissionAttributes);

/// The relationships of [`BetaFeedbackScreenshotSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaFeedbackScreenshotSubmissionRelationships {
    /// `build`
    pub build: ToOne<builds::Build>,
    /// `tester`
    pub tester: ToOne<beta_testers::BetaTester>,
}

impl Object for BetaFeedbackScreenshotSubmissionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "build" => read_relationship(&mut self.build, map),
            "tester" => read_relationship(&mut self.tester, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaFeedbackScreenshotSubmissionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaFeedbackScreenshotSubmissionRelationships")
            .relationship("build", &self.build)
            .relationship("tester", &self.tester)
            .end()
    }
}
object!(BetaFeedbackScreenshotSubmissionRelationships);

/// What can be asked along with `BetaFeedbackScreenshotSubmission`.
///
/// Fields can be chosen: `fields[betaFeedbackScreenshotSubmissions]`, `fields[betaTesters]`, `fields[builds]`.
///
/// Can be included: `build`, `tester`.
pub enum BetaFeedbackScreenshotSubmissionJoins {}
joins!(
    BetaFeedbackScreenshotSubmissionJoins,
    include = BetaFeedbackScreenshotSubmissionInclude,
    to_many = Never,
    fields = [
        BetaFeedbackScreenshotSubmissionField,
        beta_testers::BetaTesterField,
        builds::BuildField
    ]
);

names! {
    /// The fields that `fields[betaFeedbackScreenshotSubmissions]` can choose.
    pub enum BetaFeedbackScreenshotSubmissionField {
        CreatedDate = "createdDate",
        Comment = "comment",
        Email = "email",
        DeviceModel = "deviceModel",
        OsVersion = "osVersion",
        Locale = "locale",
        TimeZone = "timeZone",
        Architecture = "architecture",
        ConnectionType = "connectionType",
        PairedAppleWatch = "pairedAppleWatch",
        AppUptimeInMilliseconds = "appUptimeInMilliseconds",
        DiskBytesAvailable = "diskBytesAvailable",
        DiskBytesTotal = "diskBytesTotal",
        BatteryPercentage = "batteryPercentage",
        ScreenWidthInPoints = "screenWidthInPoints",
        ScreenHeightInPoints = "screenHeightInPoints",
        AppPlatform = "appPlatform",
        DevicePlatform = "devicePlatform",
        DeviceFamily = "deviceFamily",
        BuildBundleId = "buildBundleId",
        Screenshots = "screenshots",
        Build = "build",
        Tester = "tester",
    }
}

impl Field for BetaFeedbackScreenshotSubmissionField {
    const PARAMETER: &'static str = "fields[betaFeedbackScreenshotSubmissions]";
}

names! {
    /// What can be included with `BetaFeedbackScreenshotSubmission`.
    pub enum BetaFeedbackScreenshotSubmissionInclude {
        Build = "build",
        Tester = "tester",
    }
}
