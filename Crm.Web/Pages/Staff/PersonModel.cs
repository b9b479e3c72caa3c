using Crm.Staff.Contracts.Api;

namespace Crm.Web.Pages.Staff;

/// <summary>The form of a person.</summary>
public sealed class PersonModel
{
    /// <summary>Sign-in name; only when adding.</summary>
    public string? UserName { get; set; }

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Position.</summary>
    public string? Title { get; set; }

    /// <summary>E-mail.</summary>
    public string? Email { get; set; }

    /// <summary>Phone.</summary>
    public string? Phone { get; set; }

    /// <summary>Unit.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Role keys.</summary>
    public List<string>? Roles { get; set; }

    /// <summary>Language; only when adding.</summary>
    public string? Culture { get; set; }

    /// <summary>Who acts during the absence.</summary>
    public Guid? DeputyId { get; set; }

    /// <summary>First day of the absence.</summary>
    public DateOnly? AbsentFrom { get; set; }

    /// <summary>Last day of the absence.</summary>
    public DateOnly? AbsentUntil { get; set; }

    /// <summary>The version being edited.</summary>
    public string? ETag { get; set; }

    internal static PersonModel Of(PersonDetails p) => new()
    {
        UserName = p.UserName, Name = p.Name, Title = p.Title, Email = p.Email, Phone = p.Phone, UnitId = p.UnitId, Roles = [.. p.Roles],
        DeputyId = p.Absence?.DeputyId, AbsentFrom = p.Absence?.From, AbsentUntil = p.Absence?.Until, ETag = p.ETag,
    };

    internal AddPersonRequest ToAdd() =>
        new(UserName?.Trim() ?? "", Name ?? "", Title, Email, Phone, UnitId ?? Guid.Empty, Roles ?? [], Culture ?? "zh-CN");

    internal ChangePersonRequest ToChange() => new(
        Name ?? "", Title, Email, Phone, UnitId ?? Guid.Empty, Roles ?? [],
        this is { DeputyId: { } deputy, AbsentFrom: { } from, AbsentUntil: { } until } ? new AbsenceDetails(deputy, from, until) : null);
}
