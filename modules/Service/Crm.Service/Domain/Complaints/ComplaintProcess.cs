using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using static Crm.Service.Contracts.Api.ComplaintStage;
using static Crm.Service.Contracts.Api.ComplaintStep;

namespace Crm.Service.Domain.Complaints;

/// <summary>The order of the complaint process (S-10, seeds 002 and 004): which step may be taken when, and where it leads.</summary>
internal static class ComplaintProcess
{
    private static readonly ComplaintStage[] BeforeApproval = [Registered, Valid, Assigned, CauseFound, RemedyProposed];

    private static readonly Dictionary<(ComplaintStage, ComplaintStep), ComplaintStage> Moves = Table();

    /// <summary>Steps possible at a stage, the one that is due first.</summary>
    public static IEnumerable<ComplaintStep> Allowed(ComplaintStage stage) =>
        Enum.GetValues<ComplaintStep>().Where(step => Moves.ContainsKey((stage, step))).OrderBy(step => step == Due(stage) ? 0 : 1);

    /// <summary>The step that is due at a stage; null once archived.</summary>
    public static ComplaintStep? Due(ComplaintStage stage) => stage switch
    {
        Registered => JudgeValid,
        NotValid => Explain,
        Valid => NameResponsible,
        Assigned => RecordCause,
        CauseFound => ProposeRemedy,
        RemedyProposed => Submit,
        InApproval => Approve,
        Approved => CarryOut,
        CarriedOut => Tell,
        Told => AskSatisfaction,
        SatisfactionAsked => Rate,
        Rated => Summarise,
        Summarised => Archive,
        _ => null,
    };

    /// <summary>Where a step leads.</summary>
    /// <exception cref="ConflictException">Not at this stage; the text says what is due.</exception>
    public static ComplaintStage Next(ComplaintStage stage, ComplaintStep step) =>
        Moves.TryGetValue((stage, step), out var next) ? next : throw new ConflictException($"service.complaint.at.{Words.Of(stage)}");

    private static Dictionary<(ComplaintStage, ComplaintStep), ComplaintStage> Table()
    {
        var moves = new Dictionary<(ComplaintStage, ComplaintStep), ComplaintStage>
        {
            [(Registered, JudgeValid)] = Valid,
            [(Registered, JudgeNotValid)] = NotValid,
            [(NotValid, Explain)] = Told,
            [(Valid, NameResponsible)] = Assigned,
            [(Assigned, NameResponsible)] = Assigned,
            [(CauseFound, NameResponsible)] = Assigned,
            [(Assigned, RecordCause)] = CauseFound,
            [(CauseFound, RecordCause)] = CauseFound,
            [(RemedyProposed, RecordCause)] = CauseFound,
            [(CauseFound, ProposeRemedy)] = RemedyProposed,
            [(RemedyProposed, ProposeRemedy)] = RemedyProposed,
            [(RemedyProposed, Submit)] = InApproval,
            [(InApproval, Approve)] = Approved,
            [(InApproval, Refuse)] = CauseFound,
            [(InApproval, Withdraw)] = RemedyProposed,
            [(Approved, CarryOut)] = CarriedOut,
            [(CarriedOut, Tell)] = Told,
            [(Told, AskSatisfaction)] = SatisfactionAsked,
            [(SatisfactionAsked, AskSatisfaction)] = SatisfactionAsked,
            [(Told, Rate)] = Rated,
            [(SatisfactionAsked, Rate)] = Rated,
            [(Told, SkipSatisfaction)] = Rated,
            [(SatisfactionAsked, SkipSatisfaction)] = Rated,
            [(Rated, Summarise)] = Summarised,
            [(Summarised, Summarise)] = Summarised,
            [(Summarised, Archive)] = Archived,
        };
        foreach (var stage in BeforeApproval)
            moves[(stage, MarkSerious)] = moves[(stage, RecordMeeting)] = stage;
        // Whoever turns out to be involved loses sight of the case at any time; what waits for approval has to be asked for anew.
        foreach (var stage in Enum.GetValues<ComplaintStage>())
            moves[(stage, MarkInvolved)] = stage == InApproval ? RemedyProposed : stage;
        foreach (var stage in new[] { Told, SatisfactionAsked, Rated, Summarised })
            moves[(stage, TakeUpAgain)] = CauseFound;
        return moves;
    }
}
