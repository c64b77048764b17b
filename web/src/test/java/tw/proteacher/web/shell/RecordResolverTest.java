package tw.proteacher.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("頁面讀取紀錄")
class RecordResolverTest {
  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context = new Context();

  private record Hidden(String name) {}

  @Test
  void a_component_is_read_by_its_name() {
    assertThat(resolver.getValue(context, new Hidden("臺南2老師"), "name")).isEqualTo("臺南2老師");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void whatever_is_no_component_is_left_to_others() {
    resolver.getValue(context, new Hidden(""), "other");
    assertThat(context.isPropertyResolved()).isFalse();

    resolver.getValue(context, "no record", "name");
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void records_are_never_written() {
    assertThat(resolver.isReadOnly(context, new Hidden(""), "name")).isTrue();
  }

  /** The least there is of a context. */
  private static final class Context extends ELContext {
    @Override
    public ELResolver getELResolver() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}
