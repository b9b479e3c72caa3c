using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.CheckIn;

internal sealed class CheckInValidator : AbstractValidator<CheckInRequest>
{
    private const int FarthestMetres = 1_000_000;

    public CheckInValidator(ErrorTexts texts)
    {
        RuleFor(p => p.Latitude).Must(d => d is null or (>= -90 and <= 90)).WithMessage((_, d) => texts.Text("customers.rules.range", d, -90, 90));
        RuleFor(p => p.Longitude).Must(d => d is null or (>= -180 and <= 180)).WithMessage((_, d) => texts.Text("customers.rules.range", d, -180, 180));
        RuleFor(p => p.Longitude).Must((p, d) => d is null == p.Latitude is null).WithMessage(_ => texts.Text("customers.place.both"));
        RuleFor(p => p.Accuracy).Must(m => m is null or (>= 0 and <= FarthestMetres)).WithMessage((_, m) => texts.Text("customers.rules.range", m, 0, FarthestMetres));
    }
}
