using Crm.Customers.Contracts.Api;
using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Customers;

/// <summary>What the colour of a state says.</summary>
internal static class Tones
{
    public static Tone OfLead(string stage) => stage switch
    {
        "new" => Tone.Info,
        "contacted" => Tone.Accent,
        "verified" or "qualified" => Tone.Good,
        "nurturing" => Tone.Warn,
        _ => Tone.Muted,
    };

    /// <summary>Whether the lead is still worked.</summary>
    public static bool IsOpen(string leadStage) => leadStage is not ("qualified" or "discarded");

    public static Tone OfVerification(string verification) => verification switch
    {
        "verified" => Tone.Good,
        "false" => Tone.Bad,
        _ => Tone.Neutral,
    };

    public static Tone OfCustomer(string stage) => stage switch
    {
        "trading" => Tone.Good,
        "prospect" => Tone.Info,
        "dormant" => Tone.Warn,
        _ => Tone.Muted,
    };

    public static Tone OfWarning(string warning) => warning is "hold" or "open-complaint" ? Tone.Bad : Tone.Warn;

    public static Tone OfImport(string state) => state switch
    {
        "running" or "undoing" => Tone.Info,
        "done" => Tone.Good,
        "failed" => Tone.Bad,
        "cancelled" => Tone.Muted,
        _ => Tone.Neutral,
    };

    /// <summary>open, overdue, done or cancelled.</summary>
    public static string StateOf(ActivityDetails activity, DateTimeOffset now) =>
        activity.State == "open" && activity.DueAt < now ? "overdue" : activity.State;

    public static Tone OfActivity(string state) => state switch
    {
        "open" => Tone.Info,
        "overdue" => Tone.Bad,
        "done" => Tone.Good,
        _ => Tone.Muted,
    };

    /// <summary>Level of a key account's tier, 1 the highest.</summary>
    public static int Level(string tier) => tier switch
    {
        "strategic" => 1,
        "key" => 2,
        _ => 3,
    };

    public static string Icon(string activityKind) => activityKind switch
    {
        "call" => "phone-call",
        "visit" => "map-pin",
        "meeting" => "users",
        "mail" => "mail",
        "message" => "message",
        _ => "checkbox",
    };
}
