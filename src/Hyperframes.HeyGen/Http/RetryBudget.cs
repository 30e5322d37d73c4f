namespace Hyperframes.HeyGen;

/// <summary>
/// Keeps repeated calls a small part of all calls, so that a failing service is not buried under them: each retry takes a token, each success
/// gives a tenth back.
/// </summary>
internal sealed class RetryBudget
{
    private const double Refund = 0.1;

    private readonly Lock _gate = new();
    private readonly double _capacity;
    private double _tokens;

    public RetryBudget(double capacity)
    {
        _capacity = capacity;
        _tokens = capacity;
    }

    public bool TryTake()
    {
        lock (_gate)
        {
            if (_tokens < 1)
            {
                return false;
            }

            _tokens -= 1;
            return true;
        }
    }

    public void Succeeded()
    {
        lock (_gate)
        {
            _tokens = Math.Min(_capacity, _tokens + Refund);
        }
    }
}
