using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.WaitForSomebody;

internal sealed class WaitForSomebodyValidator : AbstractValidator<WaitRequest>
{
    public WaitForSomebodyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.For).Line(texts, 500);
    }
}
