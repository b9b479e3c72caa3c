using System.Globalization;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Web.Components.Content;
using Crm.Web.Components.Feedback;
using Crm.Web.Components.Timelines;
using Crm.Web.Infrastructure;
using Crm.Web.Infrastructure.Localization;
using Crm.Web.Infrastructure.Security;

namespace Crm.Web.Pages.Customers;

/// <summary>Tells an entry of the timeline in the reader's language, from its kind and its facts.</summary>
internal sealed class TimelineShown(Texts texts, StaffNames names)
{
    public TimelineItem Item(TimelineEntry entry) => new(entry.Id.ToString(), entry.At, Title(entry), Icon(entry))
    {
        Tone = Tone(entry.Kind),
        Href = LocalUrl.IsLocal(entry.Link) ? entry.Link : null,
        By = entry.By == Guid.Empty ? null : names[entry.By],
        Text = Text(entry),
    };

    private string Title(TimelineEntry entry)
    {
        string Of(string fact) => entry.Facts.GetValueOrDefault(fact, "");
        object?[] places = entry.Kind switch
        {
            "lead.stage" => [texts.Find("LeadStage." + Of("from")), texts.Find("LeadStage." + Of("to"))],
            "customer.stage" => [texts.Find("Stage." + Of("from")), texts.Find("Stage." + Of("to"))],
            "customer.graded" => [Of("grade"), Of("previous")],
            "activity.done" => [texts.Find("Activity." + Of("activityKind")), Of("subject")],
            "opportunity.opened" => [Of("title"), texts.Find("OpportunityStage." + Of("to"))],
            "opportunity.moved" => [Of("title"), texts.Find("OpportunityStage." + Of("from")), texts.Find("OpportunityStage." + Of("to"))],
            "proposal.sent" or "proposal.accepted" or "proposal.declined" or "proposal.expired" => [Of("title"), Of("number")],
            "account.recognised" or "account.tier" => [texts.Find("Tier." + Of("tier"))],
            "account.valued" => [Number(Of("score")), texts.Find("Value." + Of("valueClass"))],
            "development.assessed" => [Number(Of("score"))],
            "trade.booked" => [Of("orders"), Amount(Of("amount"), Of("currency"))],
            "credit.changed" => [Of("grade"), Amount(Of("limit"), Of("currency"))],
            "case.opened" or "case.resolved" or "case.closed" => [Of("number"), texts.Find("CaseKind." + Of("caseKind"))],
            "interaction.in" or "interaction.out" => [texts.Find("CaseChannel." + Of("channel")) ?? Of("channel")],
            "owner.claimed" or "owner.released" or "owner.returned" or "owner.assigned" => [Of("from"), Of("to")],
            "visitor.came" => [Of("name")],
            "customer.merged" or "customer.merge-undone" => [Of("code"), Of("name")],
            "card.answered" => [Of("filledBy")],
            "card.reviewed" => [Of("taken"), Of("answers")],
            "article.published" => [Of("number"), Of("title")],
            "expense.approved" or "expense.settled" => [texts.Find("ExpenseKind." + Of("expenseKind")), Amount(Of("amount"), Of("currency"))],
            _ when entry.Topic == "development" => [Of("number")],
            _ => [Of("number")],
        };
        if (entry.Kind == "customer.graded" && Of("previous").Length == 0)
            return texts["Event.customer.graded.first", Of("grade")];
        // A kind that a module invents later is still told by its topic.
        return texts.Find("Event." + entry.Kind) is null ? texts["Topic." + entry.Topic] : texts["Event." + entry.Kind, places];
    }

    /// <summary>The words behind it: reasons, results, notes.</summary>
    private string? Text(TimelineEntry entry)
    {
        string? Of(string fact) => entry.Facts.GetValueOrDefault(fact);
        string?[] parts = entry.Kind switch
        {
            "note" => [Of("text")],
            "development.assessed" => [Of("note")],
            "lead.attached" => [Of("name"), Of("need")],
            "lead.stage" or "customer.stage" or "customer.registered" => [Reason(Of("reason"))],
            "customer.graded" when Of("rule") == GradeOverrides.Rule => [texts["Grade.WhyOverride", Of("until"), Of("byRules")]],
            "customer.graded" => [texts["Grade.Why", Number(Of("trade12m") ?? "0"), Of("daysSinceContact")]],
            "owner.released" or "owner.returned" => [texts.Find("PoolReason." + Of("reason")), Of("note")],
            "activity.done" =>
            [
                Of("result"), Labelled(texts["NextStep"], Of("nextStep")), Labelled(texts["Reached"], Of("reached")),
                Labelled(texts["Sent"], Of("sent") is { } sent ? texts["Sent." + sent] : null),
            ],
            "opportunity.opened" or "opportunity.moved" =>
            [
                Of("amount") is { } amount ? Amount(amount, Of("currency") ?? "") : null,
                Of("reason") is { } why ? texts.Find("LossReason." + why) ?? texts.Find("ParkReason." + why) ?? why : null, Of("note"),
            ],
            "proposal.sent" or "proposal.accepted" or "proposal.declined" or "proposal.expired" => [Amount(Of("amount") ?? "", Of("currency") ?? ""), Of("note")],
            "account.tier" or "credit.hold" or "customer.merged" => [Of("reason")],
            "visitor.came" => [Of("need")],
            "card.answered" => [Of("remark")],
            "contract.activated" => [Of("title")],
            "expense.approved" or "expense.settled" => [Of("number"), Of("purpose")],
            _ when entry.Topic == "development" => [Of("amount") is { } sum ? Amount(sum, Of("currency") ?? "") : null, Of("note")],
            "case.opened" or "case.resolved" => [Of("subject")],
            "interaction.in" or "interaction.out" => [Of("summary")],
            "survey.answered" => [Of("score") is { } score ? texts["Survey.Score", score] : null, Of("comment")],
            "survey.filed" => [Of("title")],
            _ => [],
        };
        var text = string.Join(" · ", parts.Where(p => !string.IsNullOrWhiteSpace(p)));
        return text.Length == 0 ? null : text;
    }

    private string? Labelled(string label, string? value) => value is null ? null : texts["Labelled", label, value];

    /// <summary>A discarded lead's reason begins with its code.</summary>
    private string? Reason(string? reason)
    {
        if (reason is null)
            return null;
        var code = reason.Split(':')[0];
        return texts.Find("Discard." + code) is { } word ? word + reason[code.Length..] : reason;
    }

    private static string Number(string text) =>
        decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number.ToString("#,0.##", CultureInfo.CurrentCulture) : text;

    private static string Amount(string text, string currency) =>
        decimal.TryParse(text, CultureInfo.InvariantCulture, out var amount) ? MoneyText.Of(amount, currency.Length > 0 ? currency : "CNY") : text;

    private static string Icon(TimelineEntry entry) => entry.Topic switch
    {
        "stage" => "flag",
        "owner" => "user-check",
        "activity" => Tones.Icon(entry.Facts.GetValueOrDefault("activityKind", "")),
        "grade" => "award",
        "opportunity" => "trophy",
        "account" => "star",
        "trade" => "shopping-cart",
        "contract" => "file-text",
        "case" => "headset",
        "interaction" => "phone",
        "knowledge" => "book",
        "expense" => "receipt",
        "development" => "flag",
        "archive" => "file-text",
        _ => "note",
    };

    private static Tone Tone(string kind) => kind switch
    {
        "credit.hold" => Components.Feedback.Tone.Bad,
        "case.closed" or "customer.registered" or "contract.activated" or "project.approved" or "project.won" => Components.Feedback.Tone.Good,
        "project.rejected" or "project.given-up" or "project.screened-out" => Components.Feedback.Tone.Warn,
        _ when kind.StartsWith("case.late", StringComparison.Ordinal) => Components.Feedback.Tone.Bad,
        _ when kind.StartsWith("case.", StringComparison.Ordinal) => Components.Feedback.Tone.Warn,
        _ => Components.Feedback.Tone.Info,
    };
}
