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
            "appPlatform" => self.app_platform = map.next_value()?,
            "appUptimeInMilliseconds" => {
                self.app_uptime_in_milliseconds = map.next_value()?;
            }
            "architecture" => self.architecture = map.next_value()?,
            "batteryPercentage" => self.battery_percentage = map.next_value()?,
            "buildBundleId" => self.build_bundle_id = map.next_value()?,
            "comment" => self.comment = map.next_value()?,
            "connectionType" => self.connection_type = map.next_value()?,
            "createdDate" => self.created_date = map.next_value()?,
            "deviceFamily" => self.device_family = map.next_value()?,
            "deviceModel" => self.device_model = map.next_value()?,
            "devicePlatform" => self.device_platform = map.next_value()?,
            "diskBytesAvailable" => self.disk_bytes_available = map.next_value()?,
            "diskBytesTotal" => self.disk_bytes_total = map.next_value()?,
            "email" => self.email = map.next_value()?,
            "locale" => self.locale = map.next_value()?,
            "osVersion" => self.os_version = map.next_value()?,
            "pairedAppleWatch" => self.paired_apple_watch = map.next_value()?,
            "screenHeightInPoints" => self.screen_height_in_points = map.next_value()?,
            "screenWidthInPoints" => self.screen_width_in_points = map.next_value()?,
            "timeZone" => self.time_zone = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("appPlatform", &self.app_platform)
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
            .member("timeZone", &self.time_zone);
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
            "build" => self.build = relationship(map)?,
            "crashLog" => self.crash_log = relationship(map)?,
            "tester" => self.tester = relationship(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.relationship("build", &self.build)
            .relationship("crashLog", &self.crash_log)
            .relationship("tester", &self.tester);
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
