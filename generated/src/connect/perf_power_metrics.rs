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
            "deviceType" => read_value(&mut self.device_type, map),
            "metricType" => read_value(&mut self.metric_type, map),
            "platform" => read_value(&mut self.platform, map),
            _ => skip(map),
        }
    }
}

impl Member for PerfPowerMetricAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PerfPowerMetricAttributes")
            .member("deviceType", &self.device_type)
            .member("metricType", &self.metric_type)
            .member("platform", &self.platform)
            .end()
    }
}
object!(PerfPowerMetricAttributes);

values! {
    /// Values of `metricType`.
    pub enum PerfPowerMetricMetricType {
        Disk = "DISK",
        Hang = "HANG",
        Battery = "BATTERY",
        Launch = "LAUNCH",
        Memory = "MEMORY",
        Animation = "ANIMATION",
        Termination = "TERMINATION",
        Storage = "STORAGE",
    }
}

values! {
    /// Values of `platform`.
    pub enum PerfPowerMetricPlatform {
        Ios = "IOS",
    }
}
