using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using FluentValidation;

namespace Crm.Staff.Features.Roles;

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
