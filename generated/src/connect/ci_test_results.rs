// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci test results: `/v1/ciTestResults`.

use super::{CiTestStatus, FileLocation};
use crate::runtime::emit::*;

/// Reads one of the ci test results.
///
/// `GET /v1/ciTestResults/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciTestResults-_id_)
pub fn get(id: impl Into<Id<CiTestResult>>) -> Request<Document<CiTestResult>, GetQuery> {
    Request::new(Method::Get, "/v1/ciTestResults/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<CiTestResultField>;
}

/// A resource of the type `ciTestResults`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiTestResult {
    /// Which one it is, among those of its type.
    pub id: Id<CiTestResult>,
    /// What it is.
    pub attributes: CiTestResultAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(CiTestResult, "ciTestResults", attributes, links);

/// The attributes of [`CiTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiTestResultAttributes {
    /// `className`
    pub class_name: Option<String>,
    /// `destinationTestResults`
    pub destination_test_results: Option<Vec<CiTestResultDestinationTestResult>>,
    /// `fileSource`
    pub file_source: Option<FileLocation>,
    /// `message`
    pub message: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `status`
    pub status: Option<CiTestStatus>,
}

impl Object for CiTestResultAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "className" => read_value(&mut self.class_name, map),
            "destinationTestResults" => read_list(&mut self.destination_test_results, map),
            "fileSource" => read_value(&mut self.file_source, map),
            "message" => read_value(&mut self.message, map),
            "name" => read_value(&mut self.name, map),
            "status" => read_value(&mut self.status, map),
            _ => skip(map),
        }
    }
}

impl Member for CiTestResultAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiTestResultAttributes")
            .member("className", &self.class_name)
            .member("destinationTestResults", &self.destination_test_results)
            .member("fileSource", &self.file_source)
            .member("message", &self.message)
            .member("name", &self.name)
            .member("status", &self.status)
            .end()
    }
}
object!(CiTestResultAttributes);

/// What `destinationTestResult` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiTestResultDestinationTestResult {
    /// `deviceName`
    pub device_name: Option<String>,
    /// `duration`
    pub duration: Option<f64>,
    /// `osVersion`
    pub os_version: Option<String>,
    /// `status`
    pub status: Option<CiTestStatus>,
    /// `uuid`
    pub uuid: Option<String>,
}

impl Object for CiTestResultDestinationTestResult {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceName" => read_value(&mut self.device_name, map),
            "duration" => read_value(&mut self.duration, map),
            "osVersion" => read_value(&mut self.os_version, map),
            "status" => read_value(&mut self.status, map),
            "uuid" => read_value(&mut self.uuid, map),
            _ => skip(map),
        }
    }
}

impl Member for CiTestResultDestinationTestResult {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiTestResultDestinationTestResult")
            .member("deviceName", &self.device_name)
            .member("duration", &self.duration)
            .member("osVersion", &self.os_version)
            .member("status", &self.status)
            .member("uuid", &self.uuid)
            .end()
    }
}
object!(CiTestResultDestinationTestResult);

names! {
    /// The fields that `fields[ciTestResults]` can choose.
    pub enum CiTestResultField {
        ClassName = "className",
        Name = "name",
        Status = "status",
        FileSource = "fileSource",
        Message = "message",
        DestinationTestResults = "destinationTestResults",
    }
}

impl Field for CiTestResultField {
    const PARAMETER: &'static str = "fields[ciTestResults]";
}
