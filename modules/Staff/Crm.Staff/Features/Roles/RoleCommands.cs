using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using FluentValidation;

namespace Crm.Staff.Features.Roles;

/// <summary>Adds a role without permissions.</summary>
public sealed record AddRole(AddRoleRequest Request);

/// <summary>Sets what a role may do in one module.</summary>
public sealed record SetGrants(string Role, SetGrantsRequest Request);

internal sealed partial class AddRoleValidator : AbstractValidator<AddRoleRequest>
{
    public AddRoleValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Key).Must(key => key is not null && Key().IsMatch(key)).WithMessage((_, key) => texts.Text("staff.role.key", key));
        RuleFor(r => r.Name).Must(IsName).WithMessage(_ => texts.Text("staff.length", 1, 80));
        RuleFor(r => r.NameEn).Must(IsName).WithMessage(_ => texts.Text("staff.length", 1, 80));
    }

    private static bool IsName(string? name) => !string.IsNullOrWhiteSpace(name) && name.Length <= 80;

    [GeneratedRegex("^[a-z][a-z0-9-]{1,39}$")]
    private static partial Regex Key();
}

internal sealed class SetGrantsValidator : AbstractValidator<SetGrantsRequest>
{
    private static readonly string Scopes = string.Join(", ", Enum.GetNames<RecordScope>());

    public SetGrantsValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Module).NotEmpty().WithMessage(_ => texts.Text("staff.required"));
        RuleFor(r => r.Grants).NotNull().WithMessage(_ => texts.Text("staff.required"));
        RuleForEach(r => r.Grants).Must(g => Enum.IsDefined(typeof(RecordScope), g.Value ?? ""))
            .WithMessage((_, g) => texts.Text("staff.role.scope", g.Value, Scopes)).OverridePropertyName("grants");
    }
}
