using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Archive;
using NpgsqlTypes;

namespace Crm.Customers.Domain.Customers;

/// <summary>A customer from prospect to lost: one entity, never created again (C-10). What other modules tell stands in <see cref="Standing"/>.</summary>
internal sealed class Customer : IOwned, IVersioned, IAudited
{
    private Customer()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Code { get; private init; } = "";
    public string Name { get; private set; } = "";
    public string? NameEn { get; private set; }
    public string Nature { get; private set; } = Natures.Domestic;
    public string? Ownership { get; private set; }
    public string? Industry { get; private set; }
    public string? Region { get; private set; }
    public IReadOnlyList<CustomerAddress> Addresses { get; private set; } = [];
    public string[] Phones { get; private set; } = [];
    public string? Web { get; private set; }
    public string? Uscc { get; private set; }
    public DateOnly? FoundedOn { get; private set; }
    public decimal? Capital { get; private set; }
    public string? CapitalCurrency { get; private set; }

    /// <summary>进出口经营权.</summary>
    public bool? TradeRights { get; private set; }

    /// <summary>Values of the fields that administrators define, by their keys (C-20); null for none.</summary>
    [AuditedByKey]
    public IReadOnlyDictionary<string, FieldValue?>? Archive { get; private set; }

    public string? ExternalCode { get; private set; }
    public string? Source { get; private set; }
    public string? Notes { get; private set; }
    public string Confidentiality { get; private set; } = Confidentialities.Internal;
    public string Stage { get; private set; } = CustomerStages.Prospect;
    public Guid? OwnerId { get; private set; }
    public Guid UnitId { get; private set; }

    /// <summary>Since when the owner has it or, in the pool, nobody.</summary>
    public DateTimeOffset OwnerSince { get; private set; }

    public Guid? LeadId { get; private init; }
    public string? DuplicateReason { get; private init; }
    public Guid RegisteredBy { get; private init; }
    public DateTimeOffset RegisteredAt { get; private init; }

    /// <summary>Codes and names of those that were merged into it (C-26), by which it is found too.</summary>
    public string[] MergedCodes { get; private set; } = [];
    public string[] MergedNames { get; private set; } = [];

    /// <summary>Grows with each change other modules are told of.</summary>
    [NotAudited]
    public long Revision { get; private set; } = 1;

    [NotAudited]
    public long[] DuplicateKeys { get; private set; } = [];

    [NotAudited]
    public NpgsqlTsVector Search { get; private set; } = NpgsqlTsVector.Empty;

    public static Customer Register(CustomerFields fields, Domain.Ownership owned, Registration registration)
    {
        var customer = new Customer
        {
            Code = registration.Code,
            LeadId = registration.LeadId,
            DuplicateReason = registration.DuplicateReason,
            RegisteredBy = registration.By,
            RegisteredAt = registration.At,
        };
        customer.Set(fields);
        (customer.OwnerId, customer.UnitId, customer.OwnerSince) = (owned.OwnerId, owned.UnitId, registration.At);
        return customer;
    }

    /// <summary>Changes the basic section. Call <see cref="Index"/> with its contacts afterwards.</summary>
    public void Change(CustomerFields fields)
    {
        Set(fields);
        Revision++;
    }

    /// <summary>Makes it findable, also by its contacts.</summary>
    public void Index(IReadOnlyCollection<Contact> contacts)
    {
        DuplicateKeys = CustomerIndex.Keys(this, contacts);
        Search = CustomerIndex.Vector(this, contacts);
    }

    /// <summary>Its contacts changed, by which others recognise it.</summary>
    public void ContactsChanged(IReadOnlyCollection<Contact> contacts)
    {
        Revision++;
        Index(contacts);
    }

    /// <summary>Moves it to another stage; returns the stage before.</summary>
    public string MoveTo(string stage)
    {
        if (stage == Stage)
            throw new RuleException("customers.stage.same", "stage", stage);
        var before = Stage;
        Stage = stage;
        Revision++;
        return before;
    }

    /// <summary>Takes another in, which is found by its codes and names here from now on. Owner and stage are changed beside it.</summary>
    public void TakeIn(Customer other, CustomerFields fields)
    {
        (MergedCodes, MergedNames) = ([.. MergedCodes.Union(other.Codes)], [.. MergedNames.Union(other.Names)]);
        Change(fields);
    }

    /// <summary>Lets another go again that was taken in.</summary>
    public void LetGo(Customer other, CustomerFields fields)
    {
        (MergedCodes, MergedNames) = ([.. MergedCodes.Except(other.Codes)], [.. MergedNames.Except(other.Names)]);
        Change(fields);
    }

    /// <summary>It is back after a merge was undone; others must take what they are told of it now.</summary>
    public void ComeBack() => Revision++;

    public void GiveTo(Domain.Ownership owned, DateTimeOffset now)
    {
        (OwnerId, UnitId, OwnerSince) = (owned.OwnerId, owned.UnitId, now);
        Revision++;
    }

    /// <summary>Sets the level (C-25); false where it is that already.</summary>
    public bool Classify(string level)
    {
        if (Confidentiality == level)
            return false;
        Confidentiality = level;
        Revision++;
        return true;
    }

    private IEnumerable<string> Codes => MergedCodes.Append(Code);

    private IEnumerable<string> Names => MergedNames.Append(Name).Concat(NameEn is { } english ? [english] : []);

    private void Set(CustomerFields fields)
    {
        if (fields.Values is { } values)
            Archive = FieldValues.Over(Archive, values);
        var clean = CustomerInput.Clean(fields);
        (Name, NameEn, Nature, Ownership, Industry, Region) = (clean.Name, clean.NameEn, clean.Nature, clean.Ownership, clean.Industry, clean.Region);
        (Addresses, Phones, Web, Uscc) = (clean.Addresses ?? [], [.. (clean.Phones ?? []).Select((p, i) => MaskedNumbers.WholePhone(p, $"phones[{i}]", Phones)!).Distinct()], clean.Web, clean.Uscc);
        (ExternalCode, Source, Notes, Confidentiality) = (clean.ExternalCode, clean.Source, clean.Notes, clean.Confidentiality);
        (FoundedOn, Capital, CapitalCurrency, TradeRights) = (clean.FoundedOn, clean.Capital, clean.CapitalCurrency, clean.TradeRights);
    }
}

/// <summary>How a customer came to be.</summary>
internal sealed record Registration(string Code, Guid? LeadId, string? DuplicateReason, Guid By, DateTimeOffset At);
