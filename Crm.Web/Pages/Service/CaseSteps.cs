using Crm.Service.Contracts.Api;

namespace Crm.Web.Pages.Service;

/// <summary>What can be done on the case page: complaint's steps and the actions of every case, by the word in <c>?do=</c>.</summary>
internal static class CaseSteps
{
    // Written in other cards of the page.
    private static readonly CaseAction[] Elsewhere = [CaseAction.Edit, CaseAction.Answer];

    public static bool Known(string word) => Words.Parse<ComplaintStep>(word) is not null || Words.Parse<CaseAction>(word) is not null || word == "customer";

    /// <summary>All that the reader may do now, the complaint's due step first.</summary>
    public static IEnumerable<string> Of(CaseDetails details)
    {
        foreach (var step in details.Complaint?.Steps ?? [])
            if (step != ComplaintStep.JudgeNotValid)
                yield return Words.Of(step);
        foreach (var action in details.Actions.Except(Elsewhere))
            yield return Words.Of(action);
        if (details.Actions.Contains(CaseAction.Edit))
            yield return "customer";
    }

    /// <summary>The step that is due, if it is the reader's.</summary>
    public static string? Due(CaseDetails details, IReadOnlyCollection<string> can)
    {
        if (details.Complaint is { } complaint)
            return complaint.Stage == ComplaintStage.InApproval ? "approve"
                : complaint.Steps is [var first, ..] && first is not (ComplaintStep.MarkInvolved or ComplaintStep.MarkSerious) ? Words.Of(first) : null;
        string[] order = ["claim", "start", "resume", "resolve", "close"];
        return order.FirstOrDefault(can.Contains);
    }

    /// <summary>Does it; answers the satisfaction link where that was asked for.</summary>
    public static async Task<SurveyLink?> TakeAsync(IServiceApi api, CaseDetails of, string what, StepModel m, CancellationToken ct)
    {
        var (id, v, text) = (of.Id, m.Version, m.Text ?? "");
        await (what switch
        {
            "judge-valid" => api.JudgeAsync(id, new(m.Valid != "no", m.Reason ?? ""), v, ct),
            "explain" => api.ExplainAsync(id, new(m.Channel, text), v, ct),
            "name-responsible" => api.NameResponsibleAsync(id, new(m.UnitId ?? Guid.Empty, m.StaffId ?? Guid.Empty), v, ct),
            "record-cause" => api.RecordCauseAsync(id, new(m.Code ?? ComplaintCause.Other, text), v, ct),
            "propose-remedy" => api.ProposeRemedyAsync(id, new(Words.Parse<RemedyKind>(m.Kind) ?? RemedyKind.Other, text, m.Amount), v, ct),
            "mark-serious" => api.MarkSeriousAsync(id, new(of.Complaint?.Serious != true), v, ct),
            "record-meeting" => api.RecordMeetingAsync(id, new(m.HeldOn ?? default, m.Attendees ?? "", m.Decision ?? ""), v, ct),
            "submit" => api.SubmitAsync(id, v, ct),
            "withdraw" => api.WithdrawAsync(id, new(m.Reason ?? ""), v, ct),
            "carry-out" => api.CarryOutAsync(id, new(text), v, ct),
            "tell" => api.TellAsync(id, new(m.Channel, text), v, ct),
            "rate" => api.RateAsync(id, new(m.Score ?? 0, m.Comment), v, ct),
            "skip-satisfaction" => api.SkipSatisfactionAsync(id, new(m.Reason ?? ""), v, ct),
            "summarise" => api.SummariseAsync(id, new(m.Summary ?? "", m.Prevention ?? "", m.Penalty), v, ct),
            "archive" => api.ArchiveAsync(id, v, ct),
            "mark-involved" => api.MarkInvolvedAsync(id, new(m.StaffIds ?? [], m.Reason ?? ""), v, ct),
            "take-up-again" => api.TakeUpAgainAsync(id, new(m.Reason ?? ""), v, ct),
            "ask-satisfaction" => Task.CompletedTask,
            _ => TakeActionAsync(api, id, what, m, ct),
        });
        return what == "ask-satisfaction" ? await api.AskSatisfactionAsync(id, v, ct) : null;
    }

    private static async Task TakeActionAsync(IServiceApi api, Guid id, string what, StepModel m, CancellationToken ct)
    {
        var v = m.Version;
        await (what switch
        {
            "claim" => api.ClaimCaseAsync(id, ct),
            "assign" => api.AssignCaseAsync(id, new(m.UnitId, m.OwnerId, m.Reason), v, ct),
            "start" => api.StartCaseAsync(id, v, ct),
            "wait-for-customer" => api.WaitAsync(id, new(false, m.For ?? ""), v, ct),
            "wait-for-third-party" => api.WaitAsync(id, new(true, m.For ?? ""), v, ct),
            "resume" => api.ResumeCaseAsync(id, v, ct),
            "resolve" => api.ResolveCaseAsync(id, new(m.Solution ?? "", m.Cause, m.AnswerToCustomer, m.Channel), v, ct),
            "close" => api.CloseCaseAsync(id, v, ct),
            "reopen" => api.ReopenCaseAsync(id, new(m.Reason ?? ""), v, ct),
            "join" => api.JoinCaseAsync(id, new(await CaseOfNumberAsync(api, m.OfNumber, ct)), v, ct),
            "split" => api.SplitCaseAsync(id, new(Words.Parse<CaseKind>(m.Kind) ?? CaseKind.Inquiry, m.Subject ?? "", m.Description), ct),
            "customer" => api.AttachCustomerAsync(id, new(m.CustomerId ?? Guid.Empty), v, ct),
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Not something that is done on the case page."),
        });
    }

    private static async Task<Guid> CaseOfNumberAsync(IServiceApi api, string? number, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(number) ? Guid.Empty
        : (await api.FindCasesAsync(new CaseFilter { Q = number.Trim(), Limit = 20, Total = false }, ct)).Items
            .FirstOrDefault(c => string.Equals(c.Number, number.Trim(), StringComparison.OrdinalIgnoreCase))?.Id ?? Guid.Empty;
}
