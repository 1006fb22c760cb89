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
            "className" => self.class_name = map.next_value()?,
            "destinationTestResults" => self.destination_test_results = list_of(map)?,
            "fileSource" => self.file_source = map.next_value()?,
            "message" => self.message = map.next_value()?,
            "name" => self.name = map.next_value()?,
            "status" => self.status = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("className", &self.class_name)
            .member("destinationTestResults", &self.destination_test_results)
            .member("fileSource", &self.file_source)
            .member("message", &self.message)
            .member("name", &self.name)
            .member("status", &self.status);
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
            "deviceName" => self.device_name = map.next_value()?,
            "duration" => self.duration = map.next_value()?,
            "osVersion" => self.os_version = map.next_value()?,
            "status" => self.status = map.next_value()?,
            "uuid" => self.uuid = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("deviceName", &self.device_name)
            .member("duration", &self.duration)
            .member("osVersion", &self.os_version)
            .member("status", &self.status)
            .member("uuid", &self.uuid);
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
