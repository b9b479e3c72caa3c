using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Cases;

/// <summary>How cases and archived files are numbered: letters of the Chinese word, year, serial; those of archived files have no gaps.</summary>
internal static class Numbering
{
    /// <summary>Letters of a kind: ZX 咨询, XQ 需求, TS 投诉, GZ 故障, JY 建议, BY 表扬.</summary>
    public static string Prefix(CaseKind kind) => kind switch
    {
        CaseKind.Inquiry => "ZX",
        CaseKind.Requirement => "XQ",
        CaseKind.Complaint => "TS",
        CaseKind.Fault => "GZ",
        CaseKind.Suggestion => "JY",
        _ => "BY",
    };

    /// <summary>Letters of an archived complaint file: 投诉档案.</summary>
    public const string Archive = "TSDA";

    /// <summary>A number in full.</summary>
    public static string Write(string prefix, int year, long serial) => $"{prefix}-{year}-{serial:00000}";
}
