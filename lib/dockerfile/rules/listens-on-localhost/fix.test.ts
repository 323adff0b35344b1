import { testFix } from '../testing-fix'

testFix('listens-on-localhost', [
  { before: 'FROM a\nCMD ["vite", "--host", "127.0.0.1"]', after: 'FROM a\nCMD ["vite", "--host", "0.0.0.0"]' },
  { before: 'FROM a\nCMD gunicorn -b localhost:8000 app', after: 'FROM a\nCMD gunicorn -b 0.0.0.0:8000 app' },
  { before: 'FROM a\nCMD ["uvicorn", "app:app"]', after: 'FROM a\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0"]' },
  {
    before: 'FROM a\nCMD python manage.py runserver 8000',
    after: 'FROM a\nCMD python manage.py runserver 0.0.0.0:8000',
  },
  {
    before: 'FROM a\nCMD ["python", "manage.py", "runserver"]',
    after: 'FROM a\nCMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]',
  },
])
