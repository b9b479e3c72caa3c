using Crm.Accounts.Contracts;
using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Accounts;

/// <summary>What the colours of value and orders say.</summary>
internal static class ValueTones
{
    public static Tone OfClass(string? valueClass) => valueClass switch
    {
        ValueClasses.Platinum => Tone.Accent,
        ValueClasses.Gold => Tone.Good,
        ValueClasses.Iron => Tone.Info,
        _ => Tone.Muted,
    };

    public static Tone OfScheme(string state) => state switch
    {
        "active" => Tone.Good,
        "draft" => Tone.Info,
        _ => Tone.Muted,
    };

    public static Tone OfImport(string state) => state switch
    {
        "done" => Tone.Good,
        "cancelled" => Tone.Muted,
        _ => Tone.Info,
    };

    public static int TierLevel(string tier) => tier switch
    {
        "strategic" => 1,
        "key" => 2,
        _ => 3,
    };
}
