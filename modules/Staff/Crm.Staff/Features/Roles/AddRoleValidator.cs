using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using FluentValidation;

namespace Crm.Staff.Features.Roles;

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
