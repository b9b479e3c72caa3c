using System.Buffers.Binary;

namespace Crm.BuildingBlocks.Seeding;

/// <summary>One made-up customer, the same in every module that asks for its number.</summary>
/// <param name="Number">0, 1, 2 …</param>
/// <param name="Id">The customer's id.</param>
/// <param name="ContactId">Its contact's id.</param>
/// <param name="Code">Customer code, <c>M00000001</c> ….</param>
/// <param name="Name">Chinese name, e.g. 杭州启明电力设备有限公司.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Phone">A mobile number, digits only.</param>
/// <param name="ContactName">The contact's Chinese name.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="YearlyTrade">Trade of the last twelve months, in CNY.</param>
public sealed record SampleCustomer(
    int Number, Guid Id, Guid ContactId, string Code, string Name, string NameEn, string Phone, string ContactName,
    DateTimeOffset RegisteredAt, decimal YearlyTrade);

/// <summary>Deterministic made-up customers for benchmarks and load tests.</summary>
public static class SampleCustomers
{
    private static readonly string[] Cities =
        ["北京", "上海", "广州", "深圳", "杭州", "南京", "苏州", "成都", "重庆", "武汉", "西安", "长沙", "青岛", "大连", "宁波", "厦门", "合肥", "郑州", "济南", "福州"];
    private static readonly string[] CitiesEn =
        ["Beijing", "Shanghai", "Guangzhou", "Shenzhen", "Hangzhou", "Nanjing", "Suzhou", "Chengdu", "Chongqing", "Wuhan", "Xi'an", "Changsha", "Qingdao", "Dalian", "Ningbo", "Xiamen", "Hefei", "Zhengzhou", "Jinan", "Fuzhou"];
    private const string First = "启明宏远华夏泰安金鼎瑞丰恒通博雅盛世嘉禾中天海润新锐东方长江龙腾凯旋正大信诚鼎盛天成国泰万里永兴德隆";
    private static readonly string[] Trades =
        ["电力设备", "国际货运", "酒业", "汽车销售", "房地产开发", "物流", "机械制造", "电子科技", "食品", "纺织", "化工", "医药", "建材", "能源", "信息技术", "商贸", "印刷包装", "钢铁", "环保工程", "精密仪器"];
    private static readonly string[] TradesEn =
        ["Power Equipment", "International Freight", "Wine", "Motors", "Real Estate", "Logistics", "Machinery", "Electronics", "Foods", "Textiles", "Chemicals", "Pharma", "Building Materials", "Energy", "Information Technology", "Trading", "Printing", "Steel", "Environmental Engineering", "Instruments"];
    private const string Family = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private const string Given = "伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚桂英华建文玲斌辉";
    private static readonly DateTimeOffset Start = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The customer with this number.</summary>
    public static SampleCustomer Get(int number)
    {
        var random = (ulong)number * 0x9E3779B97F4A7C15UL ^ 0xD1B54A32D192ED03UL;
        var city = Next(ref random, Cities.Length);
        var trade = Next(ref random, Trades.Length);
        var brand = $"{Pick(ref random, First)}{Pick(ref random, First)}{Pick(ref random, First)}";
        var registered = Start.AddMinutes(number * 2.0 % (4 * 365 * 24 * 60));
        return new SampleCustomer(
            number, Id(1, number), Id(2, number), $"M{number:00000000}",
            $"{Cities[city]}{brand}{Trades[trade]}有限公司",
            $"{CitiesEn[city]} {Latin(random)} {TradesEn[trade]} Co., Ltd",
            $"1{3 + Next(ref random, 7)}{Next(ref random, 10)}{number:00000000}",
            $"{Pick(ref random, Family)}{Pick(ref random, Given)}{Pick(ref random, Given)}",
            registered, Next(ref random, 2_000_000));
    }

    /// <summary>A stable id for the n-th record of a kind (1 customers, 2 contacts; modules take kinds from 10 up).</summary>
    public static Guid Id(byte kind, int number)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes[0] = 0x01;
        bytes[1] = kind;
        bytes[6] = 0x70;
        bytes[8] = 0x80;
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], number);
        return new Guid(bytes, bigEndian: true);
    }

    private static int Next(ref ulong state, int below)
    {
        state = state * 6364136223846793005UL + 1442695040888963407UL;
        return (int)((state >> 33) % (ulong)below);
    }

    private static char Pick(ref ulong state, string from) => from[Next(ref state, from.Length)];

    private static string Latin(ulong state)
    {
        const string Consonants = "bdfghklmnrstvz";
        const string Vowels = "aeiou";
        Span<char> name = stackalloc char[6];
        for (var i = 0; i < name.Length; i++)
            name[i] = i % 2 == 0 ? Consonants[Next(ref state, Consonants.Length)] : Vowels[Next(ref state, Vowels.Length)];
        name[0] = char.ToUpperInvariant(name[0]);
        return new string(name);
    }
}
