// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta feedback crash submissions: `/v1/betaFeedbackCrashSubmissions`.

use super::{DeviceConnectionType, DeviceFamily, Platform, beta_crash_logs, beta_testers, builds};
use crate::runtime::emit::*;

/// Reads one of the beta feedback crash submissions.
///
/// `GET /v1/betaFeedbackCrashSubmissions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaFeedbackCrashSubmissions-_id_)
pub fn get(
    id: impl Into<Id<BetaFeedbackCrashSubmission>>,
) -> Request<Document<BetaFeedbackCrashSubmission>, GetQuery> {
    Request::new(Method::Get, "/v1/betaFeedbackCrashSubmissions/{id}").path("id", id.into())
}

/// Deletes one of the beta feedback crash submissions.
///
/// `DELETE /v1/betaFeedbackCrashSubmissions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaFeedbackCrashSubmissions-_id_)
pub fn delete(id: impl Into<Id<BetaFeedbackCrashSubmission>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/betaFeedbackCrashSubmissions/{id}").path("id", id.into())
}

/// Reads the crash log of one of the beta feedback crash submissions.
///
/// `GET /v1/betaFeedbackCrashSubmissions/{id}/crashLog`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaFeedbackCrashSubmissions-_id_-crashLog)
pub fn crash_log(
    id: impl Into<Id<BetaFeedbackCrashSubmission>>,
) -> Request<Document<Option<beta_crash_logs::BetaCrashLog>>, CrashLogQuery> {
    Request::new(
        Method::Get,
        "/v1/betaFeedbackCrashSubmissions/{id}/crashLog",
    )
    .path("id", id.into())
}

/// Reads the identity of the crash log of one of the beta feedback crash submissions.
///
/// `GET /v1/betaFeedbackCrashSubmissions/{id}/relationships/crashLog`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaFeedbackCrashSubmissions-_id_-relationships-crashLog)
pub fn crash_log_linkage(
    id: impl Into<Id<BetaFeedbackCrashSubmission>>,
) -> Request<Linkage<beta_crash_logs::BetaCrashLog>> {
    Request::new(
        Method::Get,
        "/v1/betaFeedbackCrashSubmissions/{id}/relationships/crashLog",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BetaFeedbackCrashSubmissionJoins;
}

/// The parameters of [`crash_log`](fn@crash_log).
pub enum CrashLogQuery {}
impl Query for CrashLogQuery {
    type Joins = Only<beta_crash_logs::BetaCrashLogField>;
}

/// A resource of the type `betaFeedbackCrashSubmissions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaFeedbackCrashSubmission {
    /// Which one it is, among those of its type.
    pub id: Id<BetaFeedbackCrashSubmission>,
    /// What it is.
    pub attributes: BetaFeedbackCrashSubmissionAttributes,
    /// What it is connected with.
    pub relationships: BetaFeedbackCrashSubmissionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaFeedbackCrashSubmission,
    "betaFeedbackCrashSubmissions",
    attributes,
    relationships,
    links
);

/// The attributes of [`BetaFeedbackCrashSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaFeedbackCrashSubmissionAttributes {
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
    /// `timeZone`
    pub time_zone: Option<String>,
}

impl Object for BetaFeedbackCrashSubmissionAttributes {
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
            "timeZone" => read_value(&mut self.time_zone, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaFeedbackCrashSubmissionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaFeedbackCrashSubmissionAttributes")
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
            .member("timeZone", &self.time_zone)
            .end()
    }
}
object!(BetaFeedbackCrashSubmissionAttributes);

/// The relationships of [`BetaFeedbackCrashSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaFeedbackCrashSubmissionRelationships {
    /// `build`
    pub build: ToOne<builds::Build>,
    /// `crashLog`
    pub crash_log: LinksOnly,
    /// `tester`
    pub tester: ToOne<beta_testers::BetaTester>,
}

impl Object for BetaFeedbackCrashSubmissionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "build" => read_relationship(&mut self.build, map),
            "crashLog" => read_relationship(&mut self.crash_log, map),
            "tester" => read_relationship(&mut self.tester, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaFeedbackCrashSubmissionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaFeedbackCrashSubmissionRelationships")
            .relationship("build", &self.build)
            .relationship("crashLog", &self.crash_log)
            .relationship("tester", &self.tester)
            .end()
    }
}
object!(BetaFeedbackCrashSubmissionRelationships);

/// What can be asked along with `BetaFeedbackCrashSubmission`.
///
/// Fields can be chosen: `fields[betaFeedbackCrashSubmissions]`, `fields[betaTesters]`, `fields[builds]`.
///
/// Can be included: `build`, `tester`.
pub enum BetaFeedbackCrashSubmissionJoins {}
joins!(
    BetaFeedbackCrashSubmissionJoins,
    include = BetaFeedbackCrashSubmissionInclude,
    to_many = Never,
    fields = [
        BetaFeedbackCrashSubmissionField,
        beta_testers::BetaTesterField,
        builds::BuildField
    ]
);

names! {
    /// The fields that `fields[betaFeedbackCrashSubmissions]` can choose.
    pub enum BetaFeedbackCrashSubmissionField {
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
        CrashLog = "crashLog",
        Build = "build",
        Tester = "tester",
    }
}

impl Field for BetaFeedbackCrashSubmissionField {
    const PARAMETER: &'static str = "fields[betaFeedbackCrashSubmissions]";
}

names! {
    /// What can be included with `BetaFeedbackCrashSubmission`.
    pub enum BetaFeedbackCrashSubmissionInclude {
        Build = "build",
        Tester = "tester",
    }
}
