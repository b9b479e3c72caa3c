using System.Linq.Expressions;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using NpgsqlTypes;

namespace Crm.Customers.Domain.Leads;

/// <summary>Somebody who may buy (C-01 to C-06). Never deleted: it is qualified, left alone until a day, or given up with a reason.</summary>
internal sealed class Lead : IOwned, IVersioned, IAudited
{
    private Lead()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Name { get; private set; } = "";
    public string? NameEn { get; private set; }
    public string? Nature { get; private set; }
    public string? Industry { get; private set; }
    public string? Region { get; private set; }
    public string? Address { get; private set; }
    public string? Web { get; private set; }
    public string? Uscc { get; private set; }
    public string Source { get; private set; } = "";
    public string? Need { get; private set; }
    public string? BroughtBy { get; private set; }
    public IReadOnlyList<LeadContact> Contacts { get; private set; } = [];
    public string? ContactName { get; private set; }
    public string? Phone { get; private set; }
    public Guid? OwnerId { get; private set; }
    public Guid UnitId { get; private set; }

    /// <summary>Since when the owner has it or, in the pool, nobody.</summary>
    public DateTimeOffset OwnerSince { get; private set; }

    public string Stage { get; private set; } = LeadStages.New;
    public string Verification { get; private set; } = LeadVerifications.Unverified;
    public int? ValueGrade { get; private set; }
    public string Importance { get; private set; } = "normal";
    public DateOnly? NurtureUntil { get; private set; }
    public string? DiscardReason { get; private set; }
    public string? OutcomeNote { get; private set; }
    public string? DuplicateReason { get; private set; }
    public Guid? CustomerId { get; private set; }
    public Guid CreatedBy { get; private init; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? LastContactAt { get; private set; }

    [NotAudited]
    public long[] DuplicateKeys { get; private set; } = [];

    [NotAudited]
    public NpgsqlTsVector Search { get; private set; } = NpgsqlTsVector.Empty;

    public static Lead Create(LeadFields fields, Ownership owned, Guid by, DateTimeOffset now, string? duplicateReason = null)
    {
        var lead = new Lead { CreatedBy = by, CreatedAt = now, DuplicateReason = duplicateReason };
        lead.Describe(fields);
        lead.GiveTo(owned, now);
        return lead;
    }

    /// <summary>Sets what is known of it.</summary>
    public void Describe(LeadFields fields)
    {
        MustBeOpen();
        var clean = LeadInput.Clean(fields);
        (Name, NameEn, Nature, Industry, Region) = (clean.Name, clean.NameEn, clean.Nature, clean.Industry, clean.Region);
        (Address, Web, Uscc, Source, Need, BroughtBy) = (clean.Address, clean.Web, clean.Uscc, clean.Source, clean.Need, clean.BroughtBy);
        SetContacts([.. clean.Contacts.Select(Whole)]);
    }

    /// <summary>Adds contacts that are not known yet: what came with a duplicate of this lead (C-02).</summary>
    public void Attach(LeadFields fields)
    {
        MustBeOpen();
        var clean = LeadInput.Clean(fields);
        var added = clean.Contacts.Where(c => !Contacts.Contains(c));
        (NameEn, Nature, Industry, Region) = (NameEn ?? clean.NameEn, Nature ?? clean.Nature, Industry ?? clean.Industry, Region ?? clean.Region);
        (Address, Web, Uscc, Need) = (Address ?? clean.Address, Web ?? clean.Web, Uscc ?? clean.Uscc, Need ?? clean.Need);
        SetContacts([.. Contacts, .. added]);
    }

    /// <summary>Says what looking into it brought. One that was left alone is worked from now on.</summary>
    public void Verify(string verification, int? valueGrade, string? importance, DateTimeOffset now)
    {
        MustBeOpen();
        if (Stage == LeadStages.Nurturing)
            OwnerSince = now;
        Verification = verification;
        ValueGrade = valueGrade ?? ValueGrade;
        Importance = importance ?? Importance;
        if (verification == LeadVerifications.Verified)
            Stage = LeadStages.Verified;
        else if (Stage == LeadStages.Verified)
            Stage = LeadStages.Contacted;
    }

    /// <summary>What somebody thought of it before anybody looked into it.</summary>
    public void Rate(int? valueGrade, string? importance) => (ValueGrade, Importance) = (valueGrade ?? ValueGrade, importance ?? Importance);

    /// <summary>Sets how much it is worth and how important it is, while it is open.</summary>
    public void Weigh(int? valueGrade, string importance)
    {
        MustBeOpen();
        (ValueGrade, Importance) = (valueGrade, importance);
    }

    /// <summary>Names of the fields that are missing before it may become a customer (C-03).</summary>
    public IReadOnlyList<string> Missing() => LeadCompleteness.Missing(Fields());

    /// <summary>Becomes a customer. The caller has made the customer; here the lead is closed.</summary>
    public void Qualify(Guid customerId, string? note)
    {
        CheckQualifiable();
        (Stage, CustomerId, OutcomeNote) = (LeadStages.Qualified, customerId, note);
    }

    /// <summary>Throws where it is closed, not verified, or not complete; every missing field is named.</summary>
    public void CheckQualifiable()
    {
        MustBeOpen();
        var problems = Missing().Select(field => new InputProblem(field, $"customers.lead.missing.{field}")).ToList();
        if (Verification != LeadVerifications.Verified)
            problems.Insert(0, new InputProblem("verification", "customers.lead.not_verified"));
        if (problems.Count > 0)
            throw new IncompleteException("customers.lead.incomplete", problems);
    }

    public void Nurture(DateOnly until, string? note)
    {
        MustBeOpen();
        (Stage, NurtureUntil, OutcomeNote) = (LeadStages.Nurturing, until, note);
    }

    public void Discard(string reason, string? note)
    {
        MustBeOpen();
        (Stage, DiscardReason, OutcomeNote, NurtureUntil) = (LeadStages.Discarded, reason, note, null);
    }

    /// <summary>Takes it up again; it goes back to where what is known puts it, and its owner has as much time as with a new one.</summary>
    public void Reopen(DateTimeOffset now)
    {
        if (Stage is not (LeadStages.Nurturing or LeadStages.Discarded))
            throw new RuleException("customers.lead.not_closed", "stage", Stage);
        Stage = Verification == LeadVerifications.Verified ? LeadStages.Verified : LastContactAt is null ? LeadStages.New : LeadStages.Contacted;
        (NurtureUntil, DiscardReason, OwnerSince) = (null, null, now);
    }

    public void ContactedAt(DateTimeOffset at)
    {
        LastContactAt = LastContactAt > at ? LastContactAt : at;
        if (Stage == LeadStages.New)
            Stage = LeadStages.Contacted;
    }

    public void GiveTo(Ownership owned, DateTimeOffset now) => (OwnerId, UnitId, OwnerSince) = (owned.OwnerId, owned.UnitId, now);

    /// <summary>Whether its owner must stay in touch: neither closed nor left alone, and not in the pool (C-04).</summary>
    public bool IsWorked => OwnerId is not null && LeadStages.IsWorked(Stage);

    /// <summary><see cref="LeadStages.IsWorked"/> in a query, written out as the indexes have it.</summary>
    public static readonly Expression<Func<Lead, bool>> InWork =
        lead => lead.Stage == LeadStages.New || lead.Stage == LeadStages.Contacted || lead.Stage == LeadStages.Verified;

    public LeadFields Fields() => new(
        Name, Source, Contacts, NameEn, Nature, Industry, Region, Address, Web, Uscc, Need, BroughtBy, OwnerId, OwnerId is null);

    /// <summary>Its numbers, masked ones being those that they stand for (C-25).</summary>
    private LeadContact Whole(LeadContact told, int row)
    {
        var known = Contacts.SelectMany(c => new[] { c.Mobile, c.Phone }).ToArray();
        return told with
        {
            Mobile = MaskedNumbers.WholePhone(told.Mobile, $"contacts[{row}].mobile", known),
            Phone = MaskedNumbers.WholePhone(told.Phone, $"contacts[{row}].phone", known),
            WeChat = MaskedNumbers.WholeWeChat(told.WeChat, $"contacts[{row}].weChat", [.. Contacts.Select(c => c.WeChat)]),
        };
    }

    private void SetContacts(IReadOnlyList<LeadContact> contacts)
    {
        Contacts = contacts;
        ContactName = contacts.Select(c => c.Name).FirstOrDefault(n => n is not null);
        Phone = contacts.Select(c => c.Mobile ?? c.Phone).FirstOrDefault(p => p is not null);
        var fields = Fields();
        DuplicateKeys = Duplicates.DuplicateKeys.Of(LeadInput.Query(fields)).Hashes;
        Search = LeadSearch.Vector(fields);
    }

    /// <summary>Whoever was erased (W-08) leaves nothing but the word that stands for it.</summary>
    public void Forget(string erased) => SetContacts([.. Contacts.Select(c => Names(c, erased) ? new LeadContact(erased) : c)]);

    private static bool Names(LeadContact contact, string word) =>
        new[] { contact.Name, contact.Title, contact.Phone, contact.Mobile, contact.Email, contact.WeChat }.Any(v => v?.Contains(word, StringComparison.Ordinal) == true);

    /// <summary>Throws where it became a customer or was given up.</summary>
    public void MustBeOpen()
    {
        if (Stage is LeadStages.Qualified or LeadStages.Discarded)
            throw new RuleException("customers.lead.closed", "stage", Name, Stage);
    }
}
