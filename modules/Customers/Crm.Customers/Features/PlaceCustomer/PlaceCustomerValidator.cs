using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.PlaceCustomer;

internal sealed class PlaceCustomerValidator : AbstractValidator<PlaceCustomerRequest>
{
    public PlaceCustomerValidator(ErrorTexts texts)
    {
        RuleFor(p => p.Sequence).Must(s => s is null or (>= 1 and <= 9999)).WithMessage((_, s) => texts.Text("customers.rules.range", s, 1, 9999));
        RuleFor(p => p.Latitude).Must(d => d is null or (>= -90 and <= 90)).WithMessage((_, d) => texts.Text("customers.rules.range", d, -90, 90));
        RuleFor(p => p.Longitude).Must(d => d is null or (>= -180 and <= 180)).WithMessage((_, d) => texts.Text("customers.rules.range", d, -180, 180));
        RuleFor(p => p.Longitude).Must((p, d) => d is null == p.Latitude is null).WithMessage(_ => texts.Text("customers.place.both"));
        RuleForEach(p => p.Clear).Must(part => PlaceParts.All.Contains(part))
            .WithMessage((_, part) => texts.Text("customers.choice", part, string.Join(", ", PlaceParts.All)));
    }
}
