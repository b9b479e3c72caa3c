using Crm.Service.Contracts.Api;
using Crm.Web.Components.Feedback;
using Crm.Web.Components.Fields;
using Crm.Web.Infrastructure.Localization;
using ClockShown = Crm.Web.Components.Status.ClockState;

namespace Crm.Web.Pages.Service;

/// <summary>How Service's words are shown: texts, colours, choices. The same on every page.</summary>
internal static class ServiceShown
{
    public static string Word<TEnum>(this Texts texts, TEnum value) where TEnum : struct, Enum => texts[$"{typeof(TEnum).Name}.{value}"];

    public static Option[] Choices<TEnum>(this Texts texts) where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(value => new Option(Words.Of(value), texts.Word(value)))];

    /// <summary>As <see cref="Choices{T}"/>, for fields that are bound to the enum itself.</summary>
    public static Option[] Names<TEnum>(this Texts texts) where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(value => new Option(value.ToString(), texts.Word(value)))];

    public static Tone Tone(this CaseStatus status) => status switch
    {
        CaseStatus.New => Components.Feedback.Tone.Accent,
        CaseStatus.Assigned or CaseStatus.InProgress => Components.Feedback.Tone.Info,
        CaseStatus.WaitingCustomer or CaseStatus.WaitingThirdParty => Components.Feedback.Tone.Warn,
        CaseStatus.Resolved => Components.Feedback.Tone.Good,
        _ => Components.Feedback.Tone.Muted,
    };

    public static ClockShown Shown(this ClockState state) => state switch
    {
        ClockState.Ok => ClockShown.Running,
        ClockState.Warning => ClockShown.Warning,
        ClockState.Late => ClockShown.Late,
        ClockState.Paused => ClockShown.Paused,
        ClockState.Met => ClockShown.Met,
        _ => ClockShown.Missed,
    };

    public static int TierLevel(string tier) => tier switch { "strategic" => 1, "key" => 2, _ => 3 };

    /// <summary>The stages that a complaint goes through one after the other, for the line of steps.</summary>
    public static IReadOnlyList<ComplaintStage> Path(bool? valid) => valid == false
        ? [ComplaintStage.Registered, ComplaintStage.NotValid, ComplaintStage.Told, ComplaintStage.SatisfactionAsked, ComplaintStage.Rated, ComplaintStage.Summarised, ComplaintStage.Archived]
        : [.. Enum.GetValues<ComplaintStage>().Where(s => s != ComplaintStage.NotValid)];
}
