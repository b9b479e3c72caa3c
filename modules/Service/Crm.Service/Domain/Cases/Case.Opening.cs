using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Domain.Clocks;
using Crm.Service.Domain.Complaints;

namespace Crm.Service.Domain.Cases;

/// <content>How a case comes to be.</content>
public sealed partial class Case
{
    /// <summary>Opens a case and starts its clocks; it gets its number last, just before it is saved.</summary>
    /// <exception cref="RuleException">The person who logs it, or who is to handle it, is the one it is about.</exception>
    internal static Case Open(CaseDraft draft, SlaPromise promise, WorkingCalendar calendar, Guid by, DateTimeOffset now)
    {
        if (draft.AboutStaffIds.Contains(by))
            throw new RuleException("service.case.about_oneself", "aboutStaffIds");
        var opened = new Case
        {
            Id = Guid.CreateVersion7(now),
            Kind = draft.Kind,
            Channel = draft.Channel,
            Status = draft.OwnerId is null ? CaseStatus.New : CaseStatus.Assigned,
            Subject = draft.Subject.Trim(),
            Description = Text(draft.Description),
            Wanted = Text(draft.Wanted),
            About = Text(draft.About),
            AboutStaffIds = [.. draft.AboutStaffIds.Distinct()],
            Recused = [.. draft.AboutStaffIds.Distinct()],
            CustomerId = draft.CustomerId,
            ContactId = draft.ContactId,
            CallerName = Text(draft.CallerName),
            CallerPhone = Text(draft.CallerPhone),
            Tier = draft.Tier,
            UnitId = draft.UnitId,
            OpenedBy = by,
            OpenedAt = now,
            UpdatedAt = now,
            SplitFromId = draft.SplitFromId,
            Promise = promise,
            FirstReply = promise.StartFirstReply(now, calendar),
            Resolution = promise.StartResolution(now, calendar),
        };
        opened.OwnedBy(draft.OwnerId);
        if (draft.Kind == CaseKind.Complaint)
            opened.Complaint = new Complaint(opened.Id, draft.Serious);
        opened.ClocksChanged();
        return opened;
    }

    /// <summary>Gives the number, the last thing before saving: it is lost if something fails after it.</summary>
    internal void GiveNumber(string number, string? customerName)
    {
        Number = number;
        Index(customerName);
    }

    /// <summary>Makes the case findable by its texts and its customer's name.</summary>
    internal void Index(string? customerName) => Search = new SearchDocument()
        .Add(Number).Add(Subject).AddName(customerName, SearchWeight.B).AddName(CallerName, SearchWeight.B).Add(CallerPhone, SearchWeight.B)
        .Add(About, SearchWeight.C).Add(Wanted, SearchWeight.C).Add(Description, SearchWeight.D).ToVector();

    internal CaseOpened Opened(Interaction touch) =>
        new(Id, Number, CustomerId, Words.Of(Kind), Words.Of(Channel), Subject, OpenedBy, OpenedAt, RecusedOrNull, touch.Id);

    /// <summary>For events: nobody is the usual case and needs no list.</summary>
    internal IReadOnlyList<Guid>? RecusedOrNull => Recused.Count == 0 ? null : [.. Recused];

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
