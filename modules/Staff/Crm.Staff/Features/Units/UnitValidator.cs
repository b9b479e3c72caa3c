using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Domain;
using FluentValidation;

namespace Crm.Staff.Features.Units;

internal sealed class UnitValidator : AbstractValidator<UnitRequest>
{
    private static readonly string Kinds = string.Join(", ", Enum.GetNames<UnitKind>().Select(k => k.ToLowerInvariant()));

    public UnitValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Name).Must(IsName).WithMessage(_ => texts.Text("staff.length", 1, 80));
        RuleFor(r => r.NameEn).Must(IsName).WithMessage(_ => texts.Text("staff.length", 1, 80));
        RuleFor(r => r.Kind).Must(kind => Enum.TryParse<UnitKind>(kind, ignoreCase: true, out _)).WithMessage((_, kind) => texts.Text("staff.unit.kind", kind, Kinds));
    }

    private static bool IsName(string? name) => !string.IsNullOrWhiteSpace(name) && name.Length <= 80;
}
