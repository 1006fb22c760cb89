// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Perf power metrics.

use crate::runtime::emit::*;

/// A resource of the type `perfPowerMetrics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerfPowerMetric {
    /// Which one it is, among those of its type.
    pub id: Id<PerfPowerMetric>,
    /// What it is.
    pub attributes: PerfPowerMetricAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(PerfPowerMetric, "perfPowerMetrics", attributes, links);

/// The attributes of [`PerfPowerMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerfPowerMetricAttributes {
    /// `deviceType`
    pub device_type: Option<String>,
    /// `metricType`
    pub metric_type: Option<PerfPowerMetricMetricType>,
    /// `platform`
    pub platform: Option<PerfPowerMetricPlatform>,
}

impl Object for PerfPowerMetricAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceType" => self.device_type = map.next_value()?,
            "metricType" => self.metric_type = map.next_value()?,
            "platform" => self.platform = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("deviceType", &self.device_type)
            .member("metricType", &self.metric_type)
            .member("platform", &self.platform);
    }
}
object!(PerfPowerMetricAttributes);

/// Values of `metricType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerfPowerMetricMetricType {
    /// `DISK`
    Disk,
    /// `HANG`
    Hang,
    /// `BATTERY`
    Battery,
    /// `LAUNCH`
    Launch,
    /// `MEMORY`
    Memory,
    /// `ANIMATION`
    Animation,
    /// `TERMINATION`
    Termination,
    /// `STORAGE`
    Storage,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for PerfPowerMetricMetricType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DISK", Self::Disk),
        ("HANG", Self::Hang),
        ("BATTERY", Self::Battery),
        ("LAUNCH", Self::Launch),
        ("MEMORY", Self::Memory),
        ("ANIMATION", Self::Animation),
        ("TERMINATION", Self::Termination),
        ("STORAGE", Self::Storage),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(PerfPowerMetricMetricType);

/// Values of `platform`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerfPowerMetricPlatform {
    /// `IOS`
    Ios,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for PerfPowerMetricPlatform {
    const KNOWN: &'static [(&'static str, Self)] = &[("IOS", Self::Ios)];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(PerfPowerMetricPlatform);
