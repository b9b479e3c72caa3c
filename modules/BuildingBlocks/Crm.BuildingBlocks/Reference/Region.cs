namespace Crm.BuildingBlocks.Reference;

/// <summary>How far down a region is.</summary>
public enum RegionLevel
{
    /// <summary>省, 自治区, 直辖市, 特别行政区.</summary>
    Province = 1,

    /// <summary>地级市, 自治州, 地区, 盟.</summary>
    City = 2,

    /// <summary>县, 县级市, 区, 旗.</summary>
    County = 3,
}

/// <summary>An administrative division of China, GB/T 2260.</summary>
/// <param name="Code">Six digits: 330000 a province, 330100 a city, 330106 a county.</param>
/// <param name="Name">Its name: 杭州市.</param>
/// <param name="LatinName">Its English name, mostly the pinyin without the kind: Hangzhou.</param>
public sealed record Region(string Code, string Name, string LatinName)
{
    /// <summary>How far down it is.</summary>
    public RegionLevel Level => Code.EndsWith("0000", StringComparison.Ordinal) ? RegionLevel.Province
        : Code.EndsWith("00", StringComparison.Ordinal) ? RegionLevel.City
        : RegionLevel.County;
}
